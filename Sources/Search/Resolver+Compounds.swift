extension Resolver {
  /// The documents where the two parts of a compound stand side by side: "haircut" finds "hair cut".
  mutating func split(_ text: [UInt8], in fields: Fields, _ bit: UInt64) -> [[Match]] {
    var lists: [[Match]] = []
    for (head, tail) in halves(text) {
      let found = sideBySide([head, tail], in: fields, weight: Worth.split)
      guard !found.isEmpty else { continue }
      trace.add(stem: head, bit, share: 0.5)
      trace.add(stem: tail, bit, share: 0.5)
      lists.append(found)
    }
    return lists
  }

  /// The documents of the parts of a compound that nobody uses: of both, else of the second, which it is a kind of.
  mutating func parts(_ text: [UInt8], in fields: Fields, _ bit: UInt64) -> [[Match]] {
    var lists: [[Match]] = []
    for (head, tail) in halves(text) {
      trace.add(stem: tail, bit, share: 0.7)
      lists.append(together([head, tail], in: fields, weight: Worth.parts))
      lists.append(matches(stem: tail, in: fields.intersection(.headings), weight: Worth.tail))
    }
    return lists
  }

  /// Whether two words that a word is made of stand side by side anywhere.
  mutating func isCompound(_ text: [UInt8], in fields: Fields) -> Bool {
    halves(text).contains { !sideBySide([$0.head, $0.tail], in: fields, weight: 1).isEmpty }
  }

  /// Whether a longer word is made of two words of the index.
  mutating func isMadeOfWords(_ text: [UInt8]) -> Bool { text.count > 6 && !halves(text).isEmpty }

  /// The stems of every two words that a word may be made of.
  private mutating func halves(_ text: [UInt8]) -> [(head: Int, tail: Int)] {
    guard text.count > 3, text.count <= 24 else { return [] }
    var found: [(Int, Int)] = []
    for at in 1..<text.count - 2 where at > 2 || (at == 1 && "extu".utf8.contains(text[0])) {
      let (left, right) = (Array(text[..<at]), Array(text[at...]))
      guard index.lexicon.word(left) != nil, right.last == UInt8(ascii: "s") || index.lexicon.word(right) != nil,
        let head = stem(of: left), let tail = stem(of: right)
      else { continue }
      found.append((head, tail))
    }
    return found
  }
}
