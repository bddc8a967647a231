/// The table of keys as documents print it.
package enum KeyTable {
  /// A chapter for each place where keys are pressed, as Markdown.
  package static var markdown: String {
    let chapters = Context.allCases.map { context in
      let rows = rows(of: context).map { "| \(escaped($0.keys)) | \($0.summary) |" }
      return "## \(context.title)\n\n| Key | Does |\n|---|---|\n" + rows.joined(separator: "\n") + "\n"
    }
    return "# Keys\n\nMade from the table in `Sources/Explorer/Keys/Keymap.swift` by `make docs`.\n\n"
      + chapters.joined(separator: "\n")
  }

  /// The same as a section of a manual page, in the man macros.
  package static var manual: String {
    Context.allCases.map { context in
      ".SS \(context.title)\n" + rows(of: context).map { ".TP\n.B \(quoted($0.keys))\n\($0.summary)\n" }.joined()
    }.joined()
  }

  private static func rows(of context: Context) -> [(keys: String, summary: String)] {
    Keymap.standard.filter { $0.contexts.contains(context) }.map { ($0.shownKeys, $0.summary) }
  }

  private static func escaped(_ keys: String) -> String {
    keys.split(separator: " ").map { "`\($0 == "|" ? "\\|" : $0)`" }.joined(separator: " ")
  }

  private static func quoted(_ keys: String) -> String {
    [("\\", "\\e"), ("-", "\\-"), ("^", "\\(ha"), ("'", "\\(aq")].reduce(keys) { $0.replacing($1.0, with: $1.1) }
  }
}
