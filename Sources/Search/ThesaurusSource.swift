/// The text of a thesaurus: `a = b` for words that are the same, `a -> b` where the first leads to the second.
///
/// Empty lines and lines that begin with `#` are passed over.
struct ThesaurusSource {
  private var rules: [(key: [[UInt8]], value: [[UInt8]], isSame: Bool)] = []

  init(_ text: String) {
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      if let (left, right) = Self.sides(line, of: " = ") {
        add(left, right, isSame: true)
        add(right, left, isSame: true)
      } else if let (left, right) = Self.sides(line, of: " -> ") {
        add(left, right, isSame: false)
      }
    }
  }

  /// All words of all rules.
  var words: [[UInt8]] { rules.flatMap { $0.key + $0.value } }

  private static func sides(_ line: Substring, of sign: String) -> (Substring, Substring)? {
    let marker = Array(sign.utf8)
    let bytes = Array(line.utf8)
    guard bytes.count > marker.count else { return nil }
    for at in 0..<bytes.count - marker.count where bytes[at..<at + marker.count].elementsEqual(marker) {
      let middle = line.utf8.index(line.startIndex, offsetBy: at)
      return (line[..<middle], line[line.utf8.index(middle, offsetBy: marker.count)...])
    }
    return nil
  }

  private mutating func add(_ left: Substring, _ right: Substring, isSame: Bool) {
    let key = Folding.words(in: left).map(\.text)
    var value = Folding.words(in: right).map(\.text)
    if !isSame { value.removeAll { CommonWords.all.contains($0) } }
    if !key.isEmpty, !value.isEmpty { rules.append((Array(key.prefix(16)), Array(value.prefix(16)), isSame)) }
  }

  /// The part of the index; all words must be in the vocabulary.
  func compiled(_ vocabulary: Vocabulary) -> [UInt8] {
    let numbered = rules.map { rule in
      (key: rule.key.compactMap(vocabulary.stem), value: rule.value.compactMap(vocabulary.stem), isSame: rule.isSame)
    }
    let order = numbered.indices.sorted { (numbered[$0].key[0], $0) < (numbered[$1].key[0], $1) }
    var head = IndexBytes()
    var body = IndexBytes()
    head.add32(order.count)
    for rule in order.map({ numbered[$0] }) {
      head.add32(rule.key[0])
      head.add32(4 + order.count * 8 + body.bytes.count)
      body.add32(rule.isSame ? 1 : 0)
      for stems in [rule.key, rule.value] {
        body.add32(stems.count)
        for stem in stems { body.add32(stem) }
      }
    }
    return head.bytes + body.bytes
  }
}
