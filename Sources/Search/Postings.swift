import Classifications

/// Which stems stand in which documents, as it lies in the catalog.
struct Postings: Sendable {
  private let part: Part

  init(_ section: Section) { part = Part(.postings, of: section) }

  /// Adds the documents of some rows to a list; `weight` from 0 to 1 says how good a find the stem is.
  ///
  /// Where only some fields are asked for, the score is what these fields are of all the word was found in.
  func matches(
    _ rows: Range<Int>, in fields: Fields, weight: Double, documents: Range<Int>
  ) -> [Match] {
    let start = rows.lowerBound * SearchFormat.postingLength
    let bytes = part.slice(start, rows.upperBound * SearchFormat.postingLength)
    var found: [Match] = []
    found.reserveCapacity(bytes.count / SearchFormat.postingLength)
    let scale = weight / PostingsWriter.highest
    for row in 0..<bytes.count / SearchFormat.postingLength {
      let at = row * SearchFormat.postingLength
      let document = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self)))
      let own = Fields(rawValue: UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: at + 4, as: UInt16.self)))
      let common = own.intersection(fields)
      guard documents.contains(document), !common.isEmpty else { continue }
      let heavy = Double(UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: at + 6, as: UInt16.self)))
      let share = common == own ? 1 : common.weight / own.weight
      found.append(Match(document: document, fields: common, score: heavy * scale * share))
    }
    return found
  }
}
