import Classifications

/// Which items are open, as codes: an item that is open with all below it down to one depth is one word, `96/4`.
struct Folds {
  let classification: Classification

  private func isBranch(_ index: Int) -> Bool { classification.end(of: index) > index + 1 }

  // MARK: Writing

  /// The words for a set of open items.
  func words(_ open: Set<Int>) -> [String] {
    var words: [String] = []
    var next = 0
    while next < classification.count {
      guard open.contains(next), let item = classification.item(at: next) else {
        next += 1
        continue
      }
      let depth = depth(below: next, open)
      words.append(depth.map { "\(item.code)/\($0)" } ?? item.code.text)
      next = depth == nil ? next + 1 : classification.end(of: next)
    }
    return words
  }

  /// The depth down to which all below an open item is open, and nothing beyond; nil where there is none.
  private func depth(below index: Int, _ open: Set<Int>) -> Int? {
    let below = (index..<classification.end(of: index)).filter(isBranch)
    let deepest = below.filter(open.contains).map(classification.depth(of:)).max() ?? 0
    guard below.allSatisfy({ open.contains($0) == (classification.depth(of: $0) <= deepest) }) else { return nil }
    return deepest
  }

  // MARK: Reading

  /// The index of a code; nil where this catalog does not have it.
  func index(_ code: some Sequence<UInt8>) -> Int? {
    let code = Code(String(decoding: Array(code), as: UTF8.self))
    guard let item = classification[code], item.code == code else { return nil }
    return item.index
  }

  /// Opens what a word says; a code this catalog does not have opens nothing.
  func open(_ word: ArraySlice<UInt8>, in set: inout Set<Int>) {
    guard let slash = word.lastIndex(of: UInt8(ascii: "/")), let depth = Int(ascii: word[(slash + 1)...]) else {
      if let index = index(word), isBranch(index) { set.insert(index) }
      return
    }
    guard let index = index(word[..<slash]) else { return }
    for below in index..<classification.end(of: index) where classification.depth(of: below) <= depth && isBranch(below)
    {
      set.insert(below)
    }
  }
}

extension Int {
  /// The number these digits write; nil for anything else, or where it is too large to mean anything.
  init?(ascii digits: ArraySlice<UInt8>) {
    guard (1...9).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    self = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
