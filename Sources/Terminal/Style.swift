/// How a span looks: a foreground colour, or the terminal's own, and attributes.
///
/// The background is always the terminal's own.
package struct Style: Hashable, Sendable {
  /// What a terminal can do to text besides colouring it.
  package struct Attributes: OptionSet, Hashable, Sendable {
    /// The bits of the set.
    package let rawValue: UInt8
    /// A set of these bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Heavier strokes.
    package static let bold = Attributes(rawValue: 1)
    /// Less bright than the rest.
    package static let dim = Attributes(rawValue: 2)
    /// A line below the text.
    package static let underline = Attributes(rawValue: 4)
    /// Foreground and background change places.
    package static let reverse = Attributes(rawValue: 8)
    /// Slanted strokes.
    package static let italic = Attributes(rawValue: 16)
  }

  /// The foreground, or the terminal's own.
  package var colour: Colour?
  /// The attributes.
  package var attributes: Attributes

  /// A style of a foreground and attributes.
  package init(_ colour: Colour? = nil, _ attributes: Attributes = []) {
    self.colour = colour
    self.attributes = attributes
  }
}
