/// A foreground colour, as each kind of terminal can show it.
package struct Colour: Hashable, Sendable {
  /// The index in the palette of 256 colours.
  package var full: UInt8
  /// The index among the sixteen colours of ANSI.
  package var ansi: UInt8
  /// Red, green and blue, eight bits each, where the palette only has a neighbour.
  private var exact: UInt32?

  /// A colour by its place in the palette of 256 colours and among the sixteen of ANSI.
  package init(_ full: UInt8, ansi: UInt8, exact: UInt32? = nil) {
    self.full = full
    self.ansi = ansi & 15
    self.exact = exact
  }

  /// The number to ask for at a depth, or nothing when there is no colour.
  package func index(at depth: ColourDepth) -> Int? {
    switch depth {
    case .none: nil
    case .eight: Int(ansi & 7)
    case .sixteen: Int(ansi)
    case .full: Int(full)
    case .direct: direct
    }
  }

  /// Red, green and blue; the colours of ANSI, which the reader's terminal has its own idea of, stay those eight.
  private var direct: Int {
    if let exact { return Int(exact) }
    let full = Int(full)
    switch full {
    case ..<16: return full & 7
    case 232...: return (8 + (full - 232) * 10) * 0x010101
    default:
      let level = { (place: Int) in place == 0 ? 0 : 55 + place * 40 }
      return max(8, level((full - 16) / 36) << 16 | level((full - 16) / 6 % 6) << 8 | level((full - 16) % 6))
    }
  }
}
