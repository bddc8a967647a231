import Classifications

/// Turns one classification into the sections of the catalog.
struct ClassificationWriter {
  private let source: ClassificationSource
  private var strings = Bytes()
  private var prose = Bytes()
  private var items = Bytes()
  private var profiles = Bytes()
  private var terms = Bytes()

  init(_ source: ClassificationSource) {
    self.source = source
    writeItems()
    for profile in source.profiles { write(profile) }
  }

  /// Adds all sections under the number of the classification.
  func add(to writer: inout CatalogWriter, as number: Int) {
    writer.add(.about, of: number, Array(source.aboutText.lines.joined(separator: "\n").utf8))
    writer.add(.items, of: number, items.bytes)
    writer.add(.strings, of: number, strings.bytes)
    writer.add(.order, of: number, table(source.items.order.map { [$0] }))
    writer.add(.profiles, of: number, profiles.bytes)
    writer.add(.prose, of: number, prose.bytes)
    writer.add(.terms, of: number, terms.bytes)
    let references = self.references
    writer.add(.references, of: number, table(references))
    let byTarget = references.indices.sorted {
      let (a, b) = (references[$0], references[$1])
      return (a[1], a[2], a[0]) < (b[1], b[2], b[0])
    }
    writer.add(.referencesByTarget, of: number, table(byTarget.map { [$0] }))
  }

  private mutating func writeItems() {
    let profileRow = Dictionary(
      source.profiles.enumerated().compactMap { at, profile in source.items.row[profile.code].map { ($0, at) } },
      uniquingKeysWith: { first, _ in first })
    for (index, row) in source.items.rows.enumerated() {
      let code = strings.place(row.code.text)
      let title = strings.place(row.title)
      items.add32(code.offset)
      items.add32(title.offset)
      items.add16(code.length)
      items.add16(title.length)
      for value in [row.end, row.parent, profileRow[index], row.leaves] {
        items.add32(value ?? CatalogFormat.none)
      }
      items.add16(row.depth)
      items.add16(0)
    }
  }

  private mutating func write(_ profile: ProfileSource) {
    guard let row = source.items.row[profile.code] else { return }
    profiles.add32(row)
    profiles.add32(terms.bytes.count / 12)
    profiles.add32(profile.terms.count)
    profiles.add32(0)
    for term in profile.terms {
      let place = strings.place(term)
      terms.add32(place.offset)
      terms.add32(place.length)
      terms.add32(row)
    }
    for part in ProfilePart.allCases {
      let place = prose.place(profile.parts[part] ?? "")
      profiles.add32(place.offset)
      profiles.add32(place.length)
    }
  }

  /// Source, target and part of every reference, each once, in that order.
  private var references: [[Int]] {
    var seen: Set<[Int]> = []
    for profile in source.profiles {
      guard let row = source.items.row[profile.code] else { continue }
      for part in ProfilePart.allCases {
        for code in profile.references(in: part) {
          if let target = source.items.row[code] { seen.insert([row, target, part.rawValue]) }
        }
      }
    }
    return seen.sorted { $0.lexicographicallyPrecedes($1) }
  }

  private func table(_ rows: [[Int]]) -> [UInt8] {
    var bytes = Bytes()
    for row in rows { for value in row { bytes.add32(value) } }
    return bytes.bytes
  }
}
