import Classifications
import Exports

/// What is known of some items as a table: a row for each fact, a column for each item, and the names in the first.
struct ItemTable {
  let items: [Item]

  /// The rows, those left out that are empty throughout.
  private var rows: [[String]] {
    let others = items.first?.classification.counterparts ?? []
    let facts: [(String, (Item) -> String)] =
      [
        ("code", \.code.text), ("title", \.title), ("level", \.level.name), ("urn", \.urn),
        ("path", { $0.ancestors.map(\.code.text).joined(separator: " ") }),
        ("chain", { $0.chain.map(\.code.text).joined(separator: " ") }),
        ("terms", { $0.profile?.terms.map(\.text).joined(separator: "; ") ?? "" }),
      ]
      + others.map { other in
        (other, { $0.correspondences(to: other).map(\.target.code.text).joined(separator: " ") })
      }
      + ProfilePart.allCases.map { part in (part.name, { $0.profile?[part].plain ?? "" }) }
    return facts.map { name, fact in [name] + items.map(fact) }.filter { $0.dropFirst().contains { !$0.isEmpty } }
  }

  /// The rows with tabs between.
  var tsv: String { rows.map(\.tsvRow).joined() }

  /// A table of Markdown whose head are the codes.
  var markdown: String {
    let rule = "|" + String(repeating: " --- |", count: items.count + 1) + "\n"
    return rows.enumerated().map { $1.markdownRow + ($0 == 0 ? rule : "") }.joined()
  }
}
