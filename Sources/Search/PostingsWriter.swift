/// Works out how much each stem weighs in each document.
///
/// BM25F: a word counts by the weight of its field, less in a long field; the sum over the fields is then bent, so that
/// the tenth mention adds little. What depends on how rare a word is comes in when a query is answered.
struct PostingsWriter {
  /// Where the bend is: half of the highest weight is reached at this sum.
  static let bend = 6.0
  /// The highest weight, as it is written.
  static let highest = 10_000.0

  /// The rows of all postings.
  private(set) var bytes: [UInt8] = []
  /// The first row of each stem, and the end.
  private(set) var first: [Int] = []

  private struct Entry {
    var fields: Fields = []
    var sum = 0.0
  }

  init(_ documents: [Document], _ vocabulary: Vocabulary) {
    let averages = Self.averages(documents)
    var rows = [[(document: Int, fields: Fields, weight: Int)]](repeating: [], count: vocabulary.stemCount)
    for (number, document) in documents.enumerated() {
      for (stem, entry) in Self.entries(of: document, averages, vocabulary) {
        let weight = Int((Self.highest * entry.sum / (entry.sum + Self.bend)).rounded())
        rows[stem].append((number, entry.fields, max(1, weight)))
      }
    }
    var bytes = IndexBytes()
    for stem in rows {
      first.append(bytes.bytes.count / SearchFormat.postingLength)
      for row in stem {
        bytes.add32(row.document)
        bytes.add16(Int(row.fields.rawValue))
        bytes.add16(row.weight)
      }
    }
    first.append(bytes.bytes.count / SearchFormat.postingLength)
    self.bytes = bytes.bytes
  }

  /// How long each field is on average, where there is any text in it.
  private static func averages(_ documents: [Document]) -> [Double] {
    Field.allCases.map { field in
      let lengths = documents.map { $0.lengths[field.rawValue] }.filter { $0 > 0 }
      return lengths.isEmpty ? 1 : Double(lengths.reduce(0, +)) / Double(lengths.count)
    }
  }

  private static func entries(
    of document: Document, _ averages: [Double], _ vocabulary: Vocabulary
  ) -> [Int: Entry] {
    let gains = Field.allCases.map { field in
      let length = Double(document.lengths[field.rawValue]) / averages[field.rawValue]
      return field.weight / (1 - field.lengthPenalty + field.lengthPenalty * length)
    }
    var entries: [Int: Entry] = [:]
    var field = Field.title
    for token in document.tokens {
      switch token {
      case .mark(let next): field = next
      case .origin: break
      case .word(let word):
        if vocabulary.isCommon(word), field != .title, field != .term { continue }
        entries[vocabulary.stem(of: word), default: Entry()].fields.insert(Fields(field))
        entries[vocabulary.stem(of: word), default: Entry()].sum += gains[field.rawValue]
      }
    }
    return entries
  }
}
