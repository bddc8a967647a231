import Terminal

/// Breaks running text into lines by the width of its cells; ragged right.
struct Flow {
  private let width: Int
  private let indent: String
  private(set) var lines: [PageLine] = []
  private var line: [Piece] = []
  private var used = 0

  /// A word that is not broken: pieces that no space parts.
  private struct Word {
    var pieces: [Piece] = []
    var width = 0
  }

  /// Lays out `pieces` between `indent` and `width`; `first` stands at the start of the first line in its place.
  static func lines(_ pieces: [Piece], width: Int, indent: Int = 0, first: [Piece] = []) -> [PageLine] {
    var flow = Flow(width: max(1, width), indent: String(repeating: " ", count: max(0, min(indent, width - 8))))
    flow.begin(first)
    for word in words(pieces) { flow.add(word) }
    flow.end()
    return flow.lines
  }

  private init(width: Int, indent: String) {
    self.width = width
    self.indent = indent
  }

  private mutating func begin(_ first: [Piece]) {
    let taken = first.reduce(0) { $0 + cells(of: $1.text) }
    let gap = String(repeating: " ", count: max(0, indent.utf8.count - taken))
    line = first + (gap.isEmpty ? [] : [Piece(gap)])
    used = taken + gap.utf8.count
  }

  private mutating func end() {
    if !line.allSatisfy({ $0.text.allSatisfy { $0 == " " } }) { lines.append(PageLine(line)) }
    line = []
  }

  private mutating func add(_ word: Word) {
    let start = used > indent.utf8.count
    if start, used + 1 + word.width > width {
      end()
      begin([])
    } else if start {
      append(gap(before: word))
    }
    for piece in word.pieces { add(piece) }
  }

  /// The space before a word: part of a link or a title that goes on, so that it has no gaps.
  private func gap(before word: Word) -> Piece {
    guard let last = line.last, let next = word.pieces.first, last.role == next.role, last.link == next.link else {
      let link = line.last?.link == word.pieces.first?.link ? line.last?.link : nil
      return Piece(" ", .text, link: link)
    }
    return Piece(" ", last.role, link: last.link)
  }

  /// Adds a piece without a space in it; one longer than the line is cut.
  private mutating func add(_ piece: Piece) {
    var rest = piece.text
    while used + cells(of: rest) > width, !rest.isEmpty {
      let head = clip(rest, to: max(1, width - used))
      guard !head.isEmpty, head.count < rest.count || used > indent.utf8.count else { break }
      append(Piece(head, piece.role, link: piece.link))
      rest = String(rest.dropFirst(head.count))
      end()
      begin([])
    }
    append(Piece(rest, piece.role, link: piece.link))
  }

  private mutating func append(_ piece: Piece) {
    guard !piece.text.isEmpty else { return }
    used += cells(of: piece.text)
    if let last = line.last, last.role == piece.role, last.link == piece.link {
      line[line.count - 1].text += piece.text
    } else {
      line.append(piece)
    }
  }

  private static func words(_ pieces: [Piece]) -> [Word] {
    var words: [Word] = []
    var open = false
    for piece in pieces {
      for (number, part) in piece.text.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
        .enumerated()
      {
        if number > 0 { open = false }
        guard !part.isEmpty, let text = String(part) else { continue }
        if !open { words.append(Word()) }
        words[words.count - 1].pieces.append(Piece(text, piece.role, link: piece.link))
        words[words.count - 1].width += cells(of: text)
        open = true
      }
    }
    return words
  }
}
