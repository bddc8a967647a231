/// Why there can be no screen.
package enum ScreenError: Error, Hashable, Sendable {
  /// Input or output is not a terminal.
  case notATerminal
  /// Terminfo does not know this terminal; empty when `TERM` is not set.
  case unknownTerminal(String)
  /// This terminal cannot move its cursor, so that nothing but plain text can be shown.
  case plainTerminal(String)
}
