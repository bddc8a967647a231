/// Reads the words out of text: lower case, without accents, as bytes.
///
/// A word is a run of letters and digits. An apostrophe with "s" at the end of a word is left out ("men's" is "men");
/// everything else parts words, also bytes that are not UTF-8. Words are cut at ``longestWord`` bytes. Costs one pass.
package enum Folding {
  /// How many bytes of a word count; no word of any text is longer.
  static let longestWord = 48

  /// One word and where it stands.
  package struct Word {
    /// The folded letters and digits.
    package let text: [UInt8]
    /// The bytes it was read from.
    package let range: Range<Int>
  }

  /// All words of a text, in their order.
  package static func words(in text: some StringProtocol) -> [Word] {
    var copy = String(text)
    return copy.withUTF8 { words(in: UnsafeRawBufferPointer($0)) }
  }

  /// The first `limit` words of some bytes, in their order.
  static func words(in bytes: UnsafeRawBufferPointer, limit: Int = .max) -> [Word] {
    var found: [Word] = []
    var scanner = Scanner(bytes: bytes)
    while found.count < limit, let word = scanner.next() { found.append(word) }
    return found
  }

  /// Walks through bytes, a word at a time.
  private struct Scanner {
    let bytes: UnsafeRawBufferPointer
    var at = 0
    var word: [UInt8] = []

    mutating func next() -> Word? {
      word.removeAll(keepingCapacity: true)
      var start = at
      while at < bytes.count {
        let length = take()
        if length > 0 {
          at += length
        } else if word.isEmpty {
          at -= length
          start = at
        } else {
          break
        }
      }
      guard !word.isEmpty else { return nil }
      defer { skipPossessive() }
      return Word(text: word, range: start..<at)
    }

    /// Adds the letter at `at` to the word; gives its length in bytes, negative where it is no letter.
    private mutating func take() -> Int {
      let byte = bytes[at]
      if byte < 0x80 {
        let folded = byte &- 0x41 < 26 ? byte | 0x20 : byte
        guard folded &- 0x61 < 26 || folded &- 0x30 < 10 else { return -1 }
        if word.count < longestWord { word.append(folded) }
        return 1
      }
      guard let (scalar, length) = decode(bytes, at) else { return -1 }
      guard let folded = Accents.folded(scalar) else { return -length }
      // A mark that stands alone begins no word.
      if folded.isEmpty, word.isEmpty { return -length }
      if word.count + folded.count <= longestWord { word += folded }
      return length
    }

    /// Passes over the "'s" behind a word.
    private mutating func skipPossessive() {
      let mark = at < bytes.count && bytes[at] == 0x27 ? 1 : bytes.startsWithQuote(at) ? 3 : 0
      guard mark > 0, at + mark < bytes.count, bytes[at + mark] | 0x20 == 0x73 else { return }
      let after = at + mark + 1
      if after < bytes.count, bytes[after] >= 0x80 || bytes[after].isLetterOrDigit { return }
      at = after
    }
  }

  /// The scalar that begins at a byte; nil where the bytes are no UTF-8.
  private static func decode(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> (Unicode.Scalar, Int)? {
    let lead = bytes[at]
    let length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0
    guard length > 0, lead < 0xf5, at + length <= bytes.count else { return nil }
    var value = UInt32(lead) & (0x7f >> UInt32(length))
    for next in bytes[at + 1..<at + length] {
      guard next & 0xc0 == 0x80 else { return nil }
      value = value << 6 | UInt32(next & 0x3f)
    }
    return Unicode.Scalar(value).map { ($0, length) }
  }
}

extension UnsafeRawBufferPointer {
  /// Whether a typographic apostrophe stands at `at`.
  fileprivate func startsWithQuote(_ at: Int) -> Bool {
    at >= 0 && at + 2 < count && self[at] == 0xe2 && self[at + 1] == 0x80 && self[at + 2] == 0x99
  }
}

extension UInt8 {
  /// Whether it is an ASCII letter or digit.
  var isLetterOrDigit: Bool { (self | 0x20) &- 0x61 < 26 || isDigit }
  /// Whether it is an ASCII digit.
  var isDigit: Bool { self &- 0x30 < 10 }
}
