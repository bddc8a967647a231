extension String {
  /// The text with some bytes of ASCII written otherwise; one pass, and no copy where nothing changes.
  package func replacing(_ replacement: (UInt8) -> String?) -> String {
    guard utf8.contains(where: { $0 < 0x80 && replacement($0) != nil }) else { return self }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count + 16)
    for byte in utf8 {
      if byte < 0x80, let other = replacement(byte) { bytes += other.utf8 } else { bytes.append(byte) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text on one line: control characters, those behind ASCII among them, become spaces.
  package var singleLine: String {
    let plain = replacing { $0 < 0x20 || $0 == 0x7f ? " " : nil }
    guard plain.utf8.contains(0xC2) else { return plain }
    return String(
      String.UnicodeScalarView(plain.unicodeScalars.map { (0x80..<0xA0).contains($0.value) ? " " : $0 }))
  }

  /// The text with all that Markdown would take for markup behind a backslash.
  package var markdownEscaped: String {
    replacing { "\\`*_[]<>|#".utf8.contains($0) ? "\\" + String(Unicode.Scalar($0)) : nil }
  }
}
