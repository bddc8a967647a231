/// Finds the words of the index that a misspelt word may have been.
///
/// Walks the words in their order and keeps the rows of the table that neighbours share; where every word with the
/// same beginning is too far already, it goes on behind them. Costs some thousand steps, not the whole lexicon.
struct EditDistance {
  private let word: [UInt8]
  private let limit: Int
  /// A row for each letter of the word looked at, and one before it.
  private var rows: [[UInt8]]
  private var path: [UInt8] = []

  init(_ word: [UInt8], within limit: Int) {
    self.word = word
    self.limit = limit
    rows = [Array(0...UInt8(clamping: word.count))]
  }

  /// How far a word may be from the right one: a letter from 4 letters on, two from 8 on.
  static func limit(for word: [UInt8]) -> Int { word.count < 4 ? 0 : word.count < 8 ? 1 : 2 }

  /// The words within the limit, with their distance, in the order of the lexicon.
  mutating func near(in lexicon: Lexicon) -> [(word: Int, distance: Int)] {
    guard limit > 0 else { return [] }
    var found: [(Int, Int)] = []
    var at = 0
    while at < lexicon.count {
      let text = lexicon.text(at)
      var depth = zip(path, text).prefix { $0 == $1 }.count
      path.removeSubrange(depth...)
      rows.removeSubrange((depth + 1)...)
      var isFar = false
      while depth < text.count, !isFar {
        extend(by: text[depth])
        depth += 1
        isFar = (rows[depth].min() ?? 0) > limit
      }
      if isFar {
        at = max(at + 1, behind(path, in: lexicon))
      } else {
        let distance = endings(of: text).map { rows[depth - $0][word.count] }.min() ?? 0
        if distance <= limit { found.append((at, Int(distance))) }
        at += 1
      }
    }
    return found
  }

  /// How many letters at the end of a word may be missing: its plural ending.
  private func endings(of text: UnsafeRawBufferPointer) -> ClosedRange<Int> {
    guard text.count > 4, text[text.count - 1] == UInt8(ascii: "s") else { return 0...0 }
    return 0...(text[text.count - 2] == UInt8(ascii: "e") ? 2 : 1)
  }

  /// The first word behind all that begin with `prefix`.
  private func behind(_ prefix: [UInt8], in lexicon: Lexicon) -> Int {
    var next = prefix
    while let last = next.popLast() {
      if last < 0xff { return lexicon.firstWord(from: next + [last + 1]) }
    }
    return lexicon.count
  }

  /// Adds the row for one more letter; two neighbouring letters that changed places count as one step.
  private mutating func extend(by letter: UInt8) {
    let above = rows[rows.count - 1]
    var row = [above[0] + 1]
    row.reserveCapacity(word.count + 1)
    for column in 1...word.count {
      var best = min(above[column], row[column - 1]) + 1
      best = min(best, above[column - 1] + (word[column - 1] == letter ? 0 : 1))
      if rows.count > 1, column > 1, word[column - 1] == path.last, word[column - 2] == letter {
        best = min(best, rows[rows.count - 2][column - 2] + 1)
      }
      row.append(best)
    }
    rows.append(row)
    path.append(letter)
  }
}
