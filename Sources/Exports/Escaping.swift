import Classifications

extension String {
  /// A field of a CSV file as RFC 4180 quotes it.
  package var csvField: String {
    let isPlain = !utf8.contains { $0 < 0x20 || "\",".utf8.contains($0) } && first != " " && last != " "
    return isPlain ? self : "\"" + replacing { $0 == UInt8(ascii: "\"") ? "\"\"" : nil } + "\""
  }

  /// A text between quotation marks in SQL; SQLite ends a text at a NUL, which becomes a space.
  package var sqlLiteral: String {
    "'" + replacing { $0 == UInt8(ascii: "'") ? "''" : $0 == 0 ? " " : nil } + "'"
  }

  /// A text between quotation marks in Turtle.
  package var turtleLiteral: String {
    let escaped = replacing { byte in
      switch byte {
      case UInt8(ascii: "\""): "\\\""
      case UInt8(ascii: "\\"): "\\\\"
      case UInt8(ascii: "\n"): "\\n"
      case UInt8(ascii: "\r"): "\\r"
      case UInt8(ascii: "\t"): "\\t"
      case 0..<0x20, 0x7f: "\\u00" + Self.hexadecimal(byte)
      default: nil
      }
    }
    return "\"" + escaped + "\""
  }

  /// A text or an attribute of XML 1.0, which cannot hold all control characters at all: they become spaces.
  package var xml: String {
    let escaped = replacing { byte in
      switch byte {
      case UInt8(ascii: "&"): "&amp;"
      case UInt8(ascii: "<"): "&lt;"
      case UInt8(ascii: ">"): "&gt;"
      case UInt8(ascii: "\""): "&quot;"
      case UInt8(ascii: "\n"): "&#10;"
      case UInt8(ascii: "\r"): "&#13;"
      case UInt8(ascii: "\t"): "&#9;"
      case 0..<0x20: " "
      default: nil
      }
    }
    guard escaped.utf8.contains(0xEF) else { return escaped }
    return String(String.UnicodeScalarView(escaped.unicodeScalars.map { $0.value & 0xFFFE == 0xFFFE ? " " : $0 }))
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}
