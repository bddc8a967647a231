import Classifications

/// One part of the index as it lies in the catalog; every read is checked and gives zero or nothing outside.
struct Part: @unchecked Sendable {
  /// The bytes; they live as long as the catalog.
  let bytes: UnsafeRawBufferPointer

  init(_ part: SearchFormat.Part, of section: Section) {
    let at = 4 + part.rawValue * 8
    bytes = section.slice(section.integer(at: at), section.integer(at: at + 4))
  }

  /// The 32-bit number at an offset; 0 outside.
  @inline(__always)
  func integer(_ offset: Int) -> Int {
    guard offset >= 0, offset <= bytes.count - 4 else { return 0 }
    return Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
  }

  /// The 16-bit number at an offset; 0 outside.
  @inline(__always)
  func short(_ offset: Int) -> Int {
    guard offset >= 0, offset <= bytes.count - 2 else { return 0 }
    return Int(UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt16.self)))
  }

  /// The bytes from `start` to `end`; none where these are no stretch of the part.
  func slice(_ start: Int, _ end: Int) -> UnsafeRawBufferPointer {
    guard start >= 0, start <= end, end <= bytes.count else { return .init(start: nil, count: 0) }
    return .init(rebasing: bytes[start..<end])
  }
}
