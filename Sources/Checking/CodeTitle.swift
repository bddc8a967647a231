import Classifications

/// A field split into the code and the title behind it: "34110: Hydrocarbons and their derivatives".
struct CodeTitle {
  /// The code as it is written, punctuation included.
  let written: String
  /// What follows it; nil where nothing does.
  let title: String?

  /// Splits a text in which a code was read.
  init(_ text: String, _ code: Code) {
    let key = code.key
    let bytes = Array(text.utf8)
    var best: Range<Int>?
    for start in bytes.indices where best == nil && Code.key(of: bytes[start..<start + 1]).first == key.first {
      if let end = Self.end(of: key, in: bytes, from: start) { best = start..<end }
    }
    guard let best else {
      (written, title) = (text, nil)
      return
    }
    written = String(decoding: bytes[best], as: UTF8.self)
    let rest = String(decoding: bytes[best.upperBound...], as: UTF8.self).drop { !$0.isLetter && !$0.isNumber }
    title = rest.contains(where: \.isLetter) ? String(rest) : nil
  }

  /// Where the digits of the key end, dots and blanks between them allowed.
  private static func end(of key: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    var (at, matched) = (start, 0)
    while at < bytes.count, matched < key.count {
      let own = Code.key(of: bytes[at..<at + 1])
      if own.first == key[matched] {
        matched += 1
      } else if !own.isEmpty {
        return nil
      }
      at += 1
    }
    return matched == key.count ? at : nil
  }
}

extension String {
  /// The text without blanks at its ends.
  var trimmed: String {
    var rest = drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}

extension Item {
  /// Whether a text is the title, punctuation and case aside.
  func title(equals text: String) -> Bool {
    let sum = CodeTable.sum(text.utf8)
    return sum != 0 && sum == CodeTable.sum(title.utf8)
  }

  /// Whether a text is the title, a part of it, or shares most of its words.
  func title(fits text: String) -> Bool {
    if title(equals: text) { return true }
    let (own, other) = (Self.words(title), Self.words(text))
    let least = min(own.count, other.count)
    return least > 0 && own.intersection(other).count * 5 >= least * 3
  }

  private static func words(_ text: String) -> Set<Substring> {
    Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 2 }.map { $0.prefix(6) })
  }
}
