import ArgumentParser
import Classifications

/// Which classifications there are.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Print which classifications there are, shipped and imported.",
    discussion: """
      A line for each: name, how many codes, how many at each level, edition, and where it comes from; tabs between.
      """)

  func run() throws {
    let catalog = try CatalogLocation.open()
    try catalog.verify()
    var lines = try catalog.classifications.map { identifier in
      Self.line(ClassificationChoice.shortName(identifier), try Classification(identifier, in: catalog), "shipped")
    }
    for name in OwnClassifications.names {
      do {
        let own = try OwnClassifications.open(name)
        try own.catalog.verify()
        lines.append(Self.line(name, own, own.about.source))
      } catch {
        if let sentence = Sentence(error) { Output.complain(sentence.text) }
      }
    }
    Output.print(lines.joined())
  }

  private static func line(_ name: String, _ classification: Classification, _ origin: String) -> String {
    var counts = [Int](repeating: 0, count: classification.levels.count)
    for item in classification.items where counts.indices.contains(item.level.depth - 1) {
      counts[item.level.depth - 1] += 1
    }
    let levels = zip(counts, classification.levels).map { "\($0) \($1.name)" }.joined(separator: ", ")
    return [name, "\(classification.items.count)", levels, classification.about.edition, origin].tsvRow
  }
}
