/// How a table is written down: what parts its fields and lines, whether fields are quoted, and in which encoding.
package struct Dialect: Hashable, Sendable {
  /// What ends a line.
  package enum LineEnd: Hashable, Sendable {
    case lineFeed, carriageReturnLineFeed, carriageReturn

    /// The bytes of it.
    package var bytes: [UInt8] {
      switch self {
      case .lineFeed: [0x0a]
      case .carriageReturnLineFeed: [0x0d, 0x0a]
      case .carriageReturn: [0x0d]
      }
    }
  }

  /// What parts fields; nil where each line is one field.
  package var delimiter: UInt8?
  /// Whether a field may stand in quotation marks, which then may hold delimiters, line ends and doubled marks.
  package var isQuoting: Bool
  /// What ends a line that we write; both line ends with a line feed are read alike.
  package var lineEnd: LineEnd
  /// The encoding.
  package var encoding: TextEncoding

  /// All of it has a usual value: commas, quotation marks, line feeds, UTF-8.
  package init(
    delimiter: UInt8? = UInt8(ascii: ","), isQuoting: Bool = true, lineEnd: LineEnd = .lineFeed,
    encoding: TextEncoding = .utf8
  ) {
    self.delimiter = delimiter
    self.isQuoting = isQuoting
    self.lineEnd = lineEnd
    self.encoding = encoding
  }

  /// Every line is one field, whatever it holds.
  package static let lines = Dialect(delimiter: nil, isQuoting: false)

  /// A text as a field: encoded, and quoted where it has to be.
  ///
  /// Where the dialect has no quotation marks, delimiters and line ends within the text become blanks.
  package func field(_ text: String) -> [UInt8] {
    let bytes = encoding.bytes(text)
    let isSpecial = { (byte: UInt8) in byte == delimiter || byte == 0x0a || byte == 0x0d }
    guard isQuoting else { return bytes.map { isSpecial($0) ? UInt8(ascii: " ") : $0 } }
    guard bytes.contains(where: { isSpecial($0) || $0 == Self.quote }) else { return bytes }
    return [Self.quote] + bytes.flatMap { $0 == Self.quote ? [$0, $0] : [$0] } + [Self.quote]
  }

  static let quote = UInt8(ascii: "\"")
}
