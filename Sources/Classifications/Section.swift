/// A stretch of the mapped catalog; every read is checked against its bounds and gives zero or nothing outside.
package struct Section: @unchecked Sendable {
  /// The bytes; they live as long as the catalog.
  package let bytes: UnsafeRawBufferPointer
  /// The length of one row, where the section is a table.
  let stride: Int

  init(_ bytes: UnsafeRawBufferPointer, stride: Int = 1) {
    self.bytes = bytes
    self.stride = stride
  }

  /// How many rows it has.
  var count: Int { bytes.count / stride }

  /// The 32-bit number at an offset; 0 outside.
  package func integer(at offset: Int) -> Int {
    guard offset >= 0, offset <= bytes.count - 4 else { return 0 }
    return Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
  }

  /// The 16-bit number at an offset; 0 outside.
  package func short(at offset: Int) -> Int {
    guard offset >= 0, offset <= bytes.count - 2 else { return 0 }
    return Int(UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt16.self)))
  }

  /// The 32-bit number in a field of a row; 0 outside.
  func integer(_ row: Int, _ field: Int) -> Int {
    row >= 0 && row < count ? integer(at: row * stride + field) : 0
  }

  /// The 16-bit number in a field of a row; 0 outside.
  func short(_ row: Int, _ field: Int) -> Int {
    row >= 0 && row < count ? short(at: row * stride + field) : 0
  }

  /// Some of its bytes; empty when any would lie outside.
  package func slice(_ offset: Int, _ length: Int) -> UnsafeRawBufferPointer {
    guard offset >= 0, length >= 0, offset <= bytes.count - length else { return .init(start: nil, count: 0) }
    return .init(rebasing: bytes[offset..<offset + length])
  }

  /// A text of the section; empty when any of it would lie outside.
  package func string(_ offset: Int, _ length: Int) -> String {
    String(decoding: slice(offset, length), as: UTF8.self)
  }
}
