/// Up to eight bytes in one word: a code, or a field as it stands.
struct ShortKey: Hashable {
  private let word: UInt64

  /// Takes bytes; nil where there are none or more than eight, or a NUL among them.
  init?(_ bytes: some Collection<UInt8>) {
    guard (1...8).contains(bytes.count) else { return nil }
    var word: UInt64 = 0
    for byte in bytes {
      guard byte != 0 else { return nil }
      word = word << 8 | UInt64(byte)
    }
    self.word = word
  }

  /// The bytes.
  var bytes: [UInt8] {
    let all = (0..<8).reversed().map { UInt8(truncatingIfNeeded: word >> (UInt64($0) * 8)) }
    return Array(all.drop { $0 == 0 })
  }
}
