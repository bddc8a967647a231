/// The number of cells that ncurses gives to a text, which is the sum of libc's widths of its scalars.
package func cells(of text: some StringProtocol) -> Int {
  if let count = text.plainCount { return count }
  return text.unicodeScalars.reduce(0) { $0 + max(0, TextLocale.current.cells(of: $1)) }
}

/// The text cut to so many cells at the border of a character; the ellipsis shows that something is missing.
package func clip(_ text: String, to width: Int, ellipsis: String = "") -> String {
  guard cells(of: text) > width else { return text }
  let sign = cells(of: ellipsis) <= width ? ellipsis : ""
  var room = width - cells(of: sign)
  if text.plainCount != nil { return String(Substring(text.utf8.prefix(max(0, room)))) + sign }
  let kept = text.prefix { character in
    room -= cells(of: String(character))
    return room >= 0
  }
  return kept + sign
}

extension StringProtocol {
  /// How many characters it has, where all are printable ASCII, which takes one cell each; nil otherwise.
  ///
  /// Nearly all text is, and every span of every frame asks: so the bytes are scanned where they lie.
  fileprivate var plainCount: Int? {
    let isPlain = utf8.withContiguousStorageIfAvailable { bytes in
      // No way out at the first that is not: the whole is then compared many bytes at a time.
      bytes.reduce(0) { odd, byte in odd | (byte &- 0x20 < 0x5F ? 0 : 1) } == 0
    }
    return isPlain ?? false ? utf8.count : nil
  }
}

/// The text without anything that could drive a terminal, or that a terminal would lay out otherwise than we do.
///
/// Tabs become spaces; controls, bidirectional overrides and soft hyphens go; what has no width becomes U+FFFD, or a
/// question mark where there is only ASCII.
package func sanitised(_ text: String) -> String { measured(text).text }

/// The text as ``sanitised(_:)`` leaves it and the cells it takes, from one look at the bytes of plain text.
func measured(_ text: String) -> (text: String, cells: Int) {
  if let count = text.plainCount { return (text, count) }
  let text = sanitised(text, in: .current)
  return (text, cells(of: text))
}

func sanitised(_ text: String, in locale: TextLocale) -> String {
  let scalars = text.unicodeScalars
  guard scalars.contains(where: { sanitised($0, in: locale) != $0 }) else { return text }
  return String(String.UnicodeScalarView(scalars.compactMap { sanitised($0, in: locale) }))
}

private func sanitised(_ scalar: Unicode.Scalar, in locale: TextLocale) -> Unicode.Scalar? {
  switch scalar.value {
  case 0x20..<0x7F: scalar
  case 0x09: " "
  case 0x00..<0x20, 0x7F..<0xA0, 0xAD, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: nil
  default: locale.cells(of: scalar) >= 0 ? scalar : locale.isUnicode ? "\u{FFFD}" : "?"
  }
}
