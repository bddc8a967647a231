import Terminal

/// Which words of several texts the others have too.
struct WordComparison {
  private let words: [Set<String>]
  private let emphasis: Emphasis

  /// Words too common to tell anything.
  private static let common: Set<String> = [
    "a", "an", "and", "are", "as", "at", "be", "been", "but", "by", "for", "from", "has", "have", "in", "into", "is",
    "it",
    "its", "may", "most", "not", "of", "on", "one", "or", "other", "others", "so", "such", "than", "that", "the",
    "their",
    "them", "then", "there", "these", "they", "this", "those", "to", "was", "were", "when", "where", "which", "while",
    "who", "whose", "with",
  ]

  init(_ texts: [String], _ emphasis: Emphasis) {
    self.emphasis = emphasis
    words = texts.map { text in Set(Self.runs(of: text).filter(\.isWord).map { $0.text.lowercased() }) }
  }

  /// A text as pieces, its words emphasised by what the other texts have.
  func pieces(_ text: String, of number: Int, _ role: Role = .text, emphasised: Role = .title) -> [Piece] {
    guard emphasis != .nothing else { return [Piece(text, role)] }
    return Self.runs(of: text).map { run in
      Piece(String(run.text), run.isWord && isEmphasised(run.text.lowercased(), in: number) ? emphasised : role)
    }
  }

  private func isEmphasised(_ word: String, in number: Int) -> Bool {
    guard !Self.common.contains(word) else { return false }
    let others = words.indices.filter { $0 != number }
    return switch emphasis {
    case .different: !others.contains { words[$0].contains(word) }
    case .shared: others.allSatisfy { words[$0].contains(word) }
    case .nothing: false
    }
  }

  /// The words and what stands between them; hyphens part words, all beyond ASCII belongs to them.
  private static func runs(of text: String) -> [(text: Substring, isWord: Bool)] {
    var runs: [(text: Substring, isWord: Bool)] = []
    var start = text.startIndex
    while start < text.endIndex {
      let isWord = isLetter(text.utf8[start])
      let end = text.utf8[start...].firstIndex { isLetter($0) != isWord } ?? text.endIndex
      runs.append((text[start..<end], isWord))
      start = end
    }
    return runs
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...: true
    default: false
    }
  }
}
