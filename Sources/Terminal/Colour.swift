/// A foreground colour, as each kind of terminal can show it.
package struct Colour: Hashable, Sendable {
  /// The index in the palette of 256 colours.
  package var full: UInt8
  /// The index among the sixteen colours of ANSI.
  package var ansi: UInt8

  /// A colour by its place in the palette of 256 colours and among the sixteen of ANSI.
  package init(_ full: UInt8, ansi: UInt8) {
    self.full = full
    self.ansi = ansi & 15
  }

  /// The index to ask for at a depth, or nothing when there is no colour.
  package func index(at depth: ColourDepth) -> Int? {
    switch depth {
    case .none: nil
    case .eight: Int(ansi & 7)
    case .sixteen: Int(ansi)
    case .full: Int(full)
    }
  }
}
