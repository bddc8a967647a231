/// Letters beyond ASCII in the form that words are compared in.
enum Accents {
  /// The bytes of a letter or digit without accent, in lower case; none for a mark that belongs to the letter before;
  /// nil for what is no letter.
  static func folded(_ scalar: Unicode.Scalar) -> [UInt8]? {
    switch scalar.value {
    case 0xc0..<0x180:
      let letter = latin[Int(scalar.value) - 0xc0]
      return letter == UInt8(ascii: " ") ? special(scalar) : [letter]
    case 0x300..<0x370, 0x200b...0x200d, 0xad: return []
    default: return general(scalar)
    }
  }

  /// U+00C0 to U+017F, a blank where more is to be said.
  private static let latin = Array(
    ("aaaaaa ceeeeiiii nooooo ouuuuy  aaaaaa ceeeeiiii nooooo ouuuuy yaaaaaaccccccccddddeeeeeeeeeegggg"
      + "gggghhhhiiiiiiiiii  jjkkkllllllllllnnnnnn   oooooo  rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

  private static func special(_ scalar: Unicode.Scalar) -> [UInt8]? {
    switch scalar.value {
    case 0xc6, 0xe6: Array("ae".utf8)
    case 0xd0, 0xf0: Array("d".utf8)
    case 0xde, 0xfe: Array("th".utf8)
    case 0xdf: Array("ss".utf8)
    case 0x132, 0x133: Array("ij".utf8)
    case 0x149, 0x14a, 0x14b: Array("n".utf8)
    case 0x152, 0x153: Array("oe".utf8)
    default: nil
    }
  }

  private static func general(_ scalar: Unicode.Scalar) -> [UInt8]? {
    let properties = scalar.properties
    if properties.isAlphabetic || properties.numericType != nil {
      return Array(properties.lowercaseMapping.utf8)
    }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return []
    default: return nil
    }
  }
}
