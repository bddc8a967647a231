/// A fast 64-bit sum that tells a damaged file from a whole one; no protection against intent.
package struct Checksum: Sendable {
  /// The sum so far.
  package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Starts a sum.
  package init() {}

  /// Takes in bytes: eight at a time, each step a rotation, an exclusive or and a multiplication by an odd number.
  ///
  /// Every piece but the last must be a multiple of eight bytes long, or the sum depends on how the bytes were cut.
  package mutating func combine(_ bytes: UnsafeRawBufferPointer) {
    let words = bytes.count / 8
    for word in 0..<words {
      mix(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: word * 8, as: UInt64.self)))
    }
    if bytes.count % 8 > 0 {
      mix(bytes[(words * 8)...].reversed().reduce(0x80) { $0 << 8 | UInt64($1) })
    }
  }

  private mutating func mix(_ word: UInt64) {
    value = ((value << 29 | value >> 35) ^ word) &* 0x9e37_79b9_7f4a_7c15
  }

  /// The sum of some bytes.
  package static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var sum = Checksum()
    sum.combine(bytes)
    return sum.value
  }
}
