import Terminal

/// Which words of several texts the others have too.
struct WordComparison {
  /// A word in lower case, boiled down to a number; that two words share one is too rare to matter.
  private typealias Word = UInt64

  private let words: [Set<Word>]
  private let emphasis: Emphasis

  /// Words too common to tell anything.
  private static let common: Set<Word> = Set(
    """
    a an and are as at be been but by for from has have in into is it its may most not of on one or other others so such
    than that the their them then there these they this those to was were when where which while who whose with
    """.split { $0 == " " || $0 == "\n" }.map { word($0.utf8) })

  /// Reads all texts.
  init(_ texts: [String], _ emphasis: Emphasis) {
    self.emphasis = emphasis
    words = emphasis == .nothing ? [] : texts.map { Set(Self.words(of: $0).map(\.word)) }
  }

  /// A text as pieces, its words emphasised by what the other texts have.
  func pieces(_ text: String, of number: Int) -> [Piece] {
    guard emphasis != .nothing else { return [Piece(text)] }
    let marked = Self.words(of: text).filter { isEmphasised($0.word, in: number) }.map(\.range)
    let bytes = Array(text.utf8)
    let piece = { (range: Range<Int>, role: Role) in Piece(String(decoding: bytes[range], as: UTF8.self), role) }
    var pieces: [Piece] = []
    var done = 0
    var at = 0
    while at < marked.count {
      var last = at
      while last + 1 < marked.count, bytes[marked[last].upperBound..<marked[last + 1].lowerBound] == [UInt8(ascii: " ")]
      {
        last += 1
      }
      pieces.append(piece(done..<marked[at].lowerBound, .text))
      pieces.append(piece(marked[at].lowerBound..<marked[last].upperBound, .title))
      done = marked[last].upperBound
      at = last + 1
    }
    return pieces + [piece(done..<bytes.count, .text)]
  }

  private func isEmphasised(_ word: Word, in number: Int) -> Bool {
    guard !Self.common.contains(word) else { return false }
    let others = words.indices.filter { $0 != number }
    switch emphasis {
    case .different: return !others.contains { words[$0].contains(word) }
    case .shared: return others.allSatisfy { words[$0].contains(word) }
    case .nothing: return false
    }
  }

  // MARK: Bytes

  /// The words and the bytes they take; hyphens part words, all beyond ASCII belongs to them.
  private static func words(of text: String) -> [(word: Word, range: Range<Int>)] {
    var text = text
    return text.withUTF8 { bytes in
      var found: [(word: Word, range: Range<Int>)] = []
      var at = 0
      while at < bytes.count {
        let start = at
        while at < bytes.count, isLetter(bytes[at]) { at += 1 }
        if at > start { found.append((word(bytes[start..<at]), start..<at)) }
        at += 1
      }
      return found
    }
  }

  private static func word(_ bytes: some Sequence<UInt8>) -> Word {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { sum, byte in
      let isCapital = UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
      return (sum ^ Word(isCapital ? byte + 32 : byte)) &* 0x100_0000_01b3
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...: true
    default: false
    }
  }
}
