/// One record of a table: its fields as they stand, byte for byte, and their text when asked for.
///
/// A value over the buffer of its reader: valid until the next record is read.
package struct Record {
  /// Where a field lies in the record, its quotation marks included.
  struct Field {
    var start: Int
    var end: Int
    var isQuoted: Bool
  }

  /// The line it begins in, from 1.
  package let line: Int
  /// All of it, the line end included.
  package let bytes: UnsafeRawBufferPointer
  /// How it is written.
  package let dialect: Dialect
  let fields: [Field]

  /// How many fields it has; at least one.
  package var count: Int { fields.count }

  /// Whether there is nothing but blanks in its line.
  package var isBlank: Bool { count == 1 && raw(0).allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0d } }

  /// The bytes that end it; none at the end of a file that does not end its last line.
  package var lineEnd: UnsafeRawBufferPointer {
    .init(rebasing: bytes[(fields.last?.end ?? 0)...])
  }

  /// Where a field lies in ``bytes``, its quotation marks included; empty at the end of the record where there is none.
  package func range(_ field: Int) -> Range<Int> {
    guard fields.indices.contains(field) else { return bytes.count - lineEnd.count..<bytes.count - lineEnd.count }
    return fields[field].start..<fields[field].end
  }

  /// A field as it stands, its quotation marks included.
  package func raw(_ field: Int) -> UnsafeRawBufferPointer { .init(rebasing: bytes[range(field)]) }

  /// A field without blanks and quotation marks around it; doubled marks stay doubled.
  ///
  /// For codes and numbers, which hold no marks; costs a look at the ends.
  package func trimmed(_ field: Int) -> UnsafeRawBufferPointer {
    let range = range(field)
    var (start, end) = (range.lowerBound, range.upperBound)
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    while start < end, isBlank(bytes[start]) { start += 1 }
    while start < end, isBlank(bytes[end - 1]) { end -= 1 }
    guard dialect.isQuoting, end - start > 1, bytes[start] == Dialect.quote, bytes[end - 1] == Dialect.quote else {
      return .init(rebasing: bytes[start..<end])
    }
    (start, end) = (start + 1, end - 1)
    while start < end, isBlank(bytes[start]) { start += 1 }
    while start < end, isBlank(bytes[end - 1]) { end -= 1 }
    return .init(rebasing: bytes[start..<end])
  }

  /// The text of a field, without quotation marks, decoded; empty where there is none.
  package func text(_ field: Int) -> String {
    let raw = raw(field)
    guard fields.indices.contains(field), fields[field].isQuoted else { return dialect.encoding.text(raw) }
    let inner = Self.unquoted(raw)
    return inner.withUnsafeBytes { dialect.encoding.text($0) }
  }

  /// The texts of all fields.
  package var texts: [String] { (0..<count).map(text) }

  /// Line and column at which a field begins, both from 1; columns count characters.
  package func position(_ field: Int) -> (line: Int, column: Int) {
    var place = (line: line, column: 1)
    for byte in bytes[..<range(field).lowerBound] {
      if byte == 0x0a {
        place = (place.line + 1, 1)
      } else if dialect.encoding != .utf8 || byte & 0xc0 != 0x80 {
        place.column += 1
      }
    }
    return place
  }

  /// What stands in a field that begins with a quotation mark; what follows the closing mark is taken as it is.
  private static func unquoted(_ raw: UnsafeRawBufferPointer) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(raw.count)
    var at = 1
    while at < raw.count {
      if raw[at] == Dialect.quote {
        at += 1
        guard at < raw.count, raw[at] == Dialect.quote else { return text + raw[at...] }
      }
      text.append(raw[at])
      at += 1
    }
    return text
  }
}
