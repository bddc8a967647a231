package import Classifications

/// What the loop has to do after an update, besides drawing.
package enum Effect: Hashable, Sendable {
  case quit(status: Int32)
  case suspend
  case redraw
  /// Hands the chosen items to whoever asked for them, and ends.
  case choose([Item])
  /// Goes to an item of another classification; nil: back to the classification before.
  case visit(Item?)
  /// Hands a text to the clipboard; the name is for the footer.
  case copy(String, name: String)
  /// Writes a text to a file; one that exists is replaced only where that was asked for.
  case write(String, file: String, replacing: Bool)
  /// Gives a text to a command of the shell.
  case pipe(String, command: String)
  /// Shows a text in the reader's pager.
  case page(String)
}
