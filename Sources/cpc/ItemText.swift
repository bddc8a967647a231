import Classifications
import Exports

extension [String] {
  /// The texts as one row of a table: tabs between, control characters as spaces, a line feed behind.
  var tsvRow: String { map(\.singleLine).joined(separator: "\t") + "\n" }

  /// The texts as one row of a table of Markdown.
  var markdownRow: String { "| " + map { $0.markdownEscaped.singleLine }.joined(separator: " | ") + " |\n" }
}

extension Item {
  /// The item as a row of a table: code, title, level.
  var tsvRow: String { [code.text, title, level.name].tsvRow }

  /// The item as an entry of a list.
  var markdownEntry: String { "- \(code) \(title.markdownEscaped.singleLine)\n" }

  /// The item on a line of its own.
  ///
  /// - Throws: what the encoder throws.
  func line(_ format: Format, indent: Int = 0) throws -> String {
    let space = String(repeating: "  ", count: indent)
    return switch format {
    case .text: "\(space)\(code) \(title.singleLine)\n"
    case .tsv: tsvRow
    case .json: try JSONText.line(Named("item", ItemJSON(self))) + "\n"
    case .markdown: space + markdownEntry
    }
  }
}
