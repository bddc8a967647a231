import Classifications

/// The codes of a classification by their keys, to look up a million of them in a fraction of a second.
struct CodeTable {
  let classification: Classification
  private let indices: [ShortKey: Int32]
  /// The sums of the titles, by item.
  let titles: [UInt64]
  /// The deepest items of each title, by its sum.
  private let itemsOfTitle: [UInt64: [Int32]]

  init(_ classification: Classification) {
    self.classification = classification
    var indices: [ShortKey: Int32] = [:]
    var titles: [UInt64] = []
    var itemsOfTitle: [UInt64: [Int32]] = [:]
    indices.reserveCapacity(classification.items.count)
    for item in classification.items {
      if let key = ShortKey(item.code.key) { indices[key] = Int32(clamping: item.index) }
      let sum = Self.sum(item.title.utf8)
      titles.append(sum)
      itemsOfTitle[sum, default: []].append(Int32(clamping: item.index))
    }
    (self.indices, self.titles, self.itemsOfTitle) = (indices, titles, itemsOfTitle)
  }

  /// The item of a short key.
  func index(_ key: ShortKey) -> Int? { indices[key].map(Int.init) }

  /// The item of a key of any length.
  func item(_ key: [UInt8]) -> Item? {
    guard let short = ShortKey(key) else { return classification[Code(String(decoding: key, as: UTF8.self))] }
    return index(short).flatMap { classification.item(at: $0) }
  }

  /// The items with a title, in preorder.
  func items(titled sum: UInt64) -> [Item] {
    (itemsOfTitle[sum] ?? []).compactMap { classification.item(at: Int($0)) }
  }

  /// A sum over the letters and digits of a title, case aside; 0 where there are none.
  static func sum(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var sum: UInt64 = 0
    for byte in bytes {
      let small = byte &- 0x41 < 26 ? byte | 0x20 : byte
      guard small &- 0x61 < 26 || small &- 0x30 < 10 else { continue }
      sum = ((sum << 29 | sum >> 35) ^ UInt64(small) &+ 1) &* 0x9e37_79b9_7f4a_7c15
    }
    return sum
  }
}
