/// What can be chosen about how the explorer looks.
package struct Settings: Hashable, Sendable {
  /// Draws with ASCII alone.
  package var ascii = false
  /// Whether the reader is shown beside the outline.
  package var showsReader = true
  /// The share of the width that the outline takes, in percent.
  package var outlineShare = 42

  package init() {}

  /// The signs to draw with.
  package var glyphs: Glyphs { ascii ? .ascii : .unicode }
}
