/// What can be chosen about how the explorer looks and behaves.
package struct Settings: Hashable, Sendable {
  /// Draws with ASCII alone.
  package var ascii = false
  /// Whether the reader is shown beside the outline.
  package var showsReader = true
  /// The share of the width that the outline takes, in percent.
  package var outlineShare = 42
  /// Whether the mouse is the explorer's.
  package var mouse = false
  /// The name of the theme.
  package var theme = "dark"
  /// The themes there are.
  package var themes = ["dark", "light", "mono"]
  /// The level that is shown when nothing else says what is open.
  package var startLevel = 1

  /// The shares of the width that the outline can take.
  static let outlineShares = 20...75

  package init() {}

  /// The signs to draw with.
  package var glyphs: Glyphs { ascii ? .ascii : .unicode }
}
