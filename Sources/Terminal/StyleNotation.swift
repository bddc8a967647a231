extension Style {
  private static let attributeNames: [String: Attributes] = [
    "bold": .bold, "dim": .dim, "underline": .underline, "reverse": .reverse, "italic": .italic, "plain": [],
  ]
  private static let colourNames = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]

  /// The style written so, as in `bold underline bright-cyan` or `italic 159/14`; nothing when a word is unknown.
  ///
  /// A colour is one of the eight names of ANSI, a name with `bright-` before it, or a place in the palette of 256
  /// with, after a slash, the ANSI colour to fall back on. `plain` has neither colour nor attributes.
  package init?(_ notation: String) {
    self.init()
    for word in notation.split(separator: " ") {
      if let attribute = Self.attributeNames[String(word)] {
        attributes.formUnion(attribute)
      } else if let colour = Self.colour(word) {
        self.colour = colour
      } else {
        return nil
      }
    }
  }

  private static func colour(_ word: Substring) -> Colour? {
    let bright = word.hasPrefix("bright-")
    if let index = colourNames.firstIndex(of: String(word.dropFirst(bright ? 7 : 0))) {
      let ansi = UInt8(index) + (bright ? 8 : 0)
      return Colour(ansi, ansi: ansi)
    }
    let parts = word.split(separator: "/", omittingEmptySubsequences: false).map { UInt8($0) }
    switch (parts.count, parts.first, parts.last) {
    case (1, let full??, _) where full < 16: return Colour(full, ansi: full)
    case (2, let full??, let ansi??) where ansi < 16: return Colour(full, ansi: ansi)
    default: return nil
    }
  }
}
