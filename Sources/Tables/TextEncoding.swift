/// How the bytes of a table stand for characters.
package enum TextEncoding: Hashable, Sendable {
  /// UTF-8, and so ASCII too.
  case utf8
  /// Windows-1252; ISO 8859-1 is read as this too, as web browsers do, since both agree on all letters.
  case windows1252

  /// The encoding of a stretch, whose last character may be cut off.
  init(of sample: UnsafeRawBufferPointer) {
    self = Self.isUTF8(sample) ? .utf8 : .windows1252
  }

  /// The text of some bytes; where UTF-8 is expected and the bytes are none, they are read as Windows-1252.
  package func text(_ bytes: UnsafeRawBufferPointer) -> String {
    if self == .utf8, let text = String(validating: bytes, as: UTF8.self) { return text }
    var text = ""
    for byte in bytes { text.unicodeScalars.append(Self.scalar(byte)) }
    return text
  }

  /// The bytes of a text; a character that the encoding lacks becomes a question mark.
  package func bytes(_ text: String) -> [UInt8] {
    if self == .utf8 { return Array(text.utf8) }
    return text.unicodeScalars.map { scalar in
      if scalar.value < 0x80 || (0xa0...0xff).contains(scalar.value) { return UInt8(scalar.value) }
      return Self.specials.firstIndex(of: UInt16(clamping: scalar.value)).map { UInt8($0) + 0x80 } ?? UInt8(ascii: "?")
    }
  }

  private static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80..<0xa0).contains(byte) else { return Unicode.Scalar(byte) }
    return Unicode.Scalar(specials[Int(byte) - 0x80]) ?? Unicode.Scalar(byte)
  }

  /// What Windows-1252 has at 0x80 to 0x9F; the five bytes without a character are control characters.
  private static let specials: [UInt16] = [
    0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f,
    0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e,
    0x178,
  ]

  /// Whether some bytes are UTF-8, but for a last character that is cut off.
  private static func isUTF8(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var end = bytes.count
    while end > 0, bytes.count - end < 3, bytes[end - 1] & 0xc0 == 0x80 { end -= 1 }
    if end > 0, bytes[end - 1] >= 0xc0 { end -= 1 } else { end = bytes.count }
    return String(validating: UnsafeRawBufferPointer(rebasing: bytes[..<end]), as: UTF8.self) != nil
  }
}
