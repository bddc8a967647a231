/// The table of keys as documents print it.
package enum KeyTable {
  /// A chapter for each place where keys are pressed, as Markdown.
  package static var markdown: String {
    let chapters = Context.allCases.map { context in
      let rows = rows(of: context).map { "| \(escaped($0.keys)) | \($0.summary) |" }
      return "## \(context.title)\n\n| Key | Does |\n|---|---|\n" + rows.joined(separator: "\n") + "\n"
    }
    return "# Keys\n\nMade from the table in `Sources/Explorer/Keys/Keymap.swift` by `make docs`.\n\n"
      + (chapters + [commands, reasons]).joined(separator: "\n")
  }

  /// The commands of the command line, as Markdown.
  private static var commands: String {
    let rows = LineCommand.table.map { "| `\($0.usage.replacing("|", with: "\\|"))` | \($0.summary) |" }
    return "## Commands\n\nTyped behind `:`. Names may be shortened; `!` replaces a file that exists.\n\n"
      + "| Command | Does |\n|---|---|\n" + rows.joined(separator: "\n") + "\n"
  }

  /// Where two uses of a key were in conflict, and how that was settled.
  private static let reasons = """
    ## Why some keys are as they are

    - `/` searches everything in the outline, and finds within the profile in the reader: it looks through what has the
      focus, as in a pager. `//`, or `^g` behind the words, goes on from the profile to everything. `^g` widens in both.
    - `n` and `N` go through what was last looked for where the focus is: the matches in the profile, those of the
      filter in the outline, else the hits of the last search.
    - `yy` copies code and title, since the key that was just pressed is the easiest to press again; `yb` does the same.
    - `s` and `|` open the command line with `:write` and `:pipe` begun, so that history, editing and the question
      before a file is replaced are the same everywhere.
    - While the outline is filtered, Esc comes back to where the filter began; Enter reads on, and then stays there.

    """

  /// The same as a section of a manual page, in the man macros.
  package static var manual: String {
    Context.allCases.map { context in
      ".SS \(context.title)\n" + rows(of: context).map { ".TP\n.B \(quoted($0.keys))\n\($0.summary)\n" }.joined()
    }.joined() + ".SS Commands\n"
      + LineCommand.table.map { ".TP\n.B \(quoted($0.usage))\n\($0.summary)\n" }.joined()
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
