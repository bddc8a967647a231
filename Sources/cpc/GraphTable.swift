import Classifications
import Exports
import Navigation

extension Graph {
  /// A row for each node: code, title, level, and its column, suppliers below zero.
  var tsv: String {
    nodes.map { node in
      [node.item.code.text, node.item.title, node.item.level.name, "\(node.column)"].tsvRow
    }.joined()
  }

  /// A list for each column, nearest first; a path is one list.
  var markdown: String {
    guard kind == .chain else { return nodes.map(\.item.markdownEntry).joined() }
    let sides = [("Supplied by", -1, columns.lowerBound), ("Used by", 1, columns.upperBound)]
    let parts = sides.flatMap { head, sign, last in
      (1...max(1, abs(last))).compactMap { step -> String? in
        let items = column(sign * step).map(\.item.markdownEntry)
        let far = step == 1 ? "" : ", \(step) steps away"
        return items.isEmpty ? nil : "\n## \(head)\(far)\n\n" + items.joined()
      }
    }
    return "# \(item.code) \(item.title.markdownEscaped)\n" + parts.joined()
  }
}
