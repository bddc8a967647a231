/// Bytes of the index that grow, numbers written little-endian.
struct IndexBytes {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ more: [UInt8]) { bytes += more }
  mutating func add32(_ value: Int) { withUnsafeBytes(of: UInt32(clamping: value).littleEndian) { bytes += $0 } }
  mutating func add16(_ value: Int) { withUnsafeBytes(of: UInt16(clamping: value).littleEndian) { bytes += $0 } }
}
