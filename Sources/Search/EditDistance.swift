/// Finds the words of the index that a misspelt word may have been.
///
/// Walks the words in their order and keeps the rows of the table that neighbours share; where every word with the
/// same beginning is too far already, it goes on behind them. Costs some thousand steps, not the whole lexicon.
struct EditDistance {
  private let word: [UInt8]
  private let limit: Int
  /// A row for each letter of the word looked at, one before it; one behind the other.
  private var table: [UInt8]
  private var path: [UInt8]

  init(_ word: [UInt8], within limit: Int) {
    self.word = word
    self.limit = limit
    path = [UInt8](repeating: 0, count: Folding.longestWord + 1)
    table = [UInt8](repeating: 0, count: (Folding.longestWord + 2) * (word.count + 1))
    for column in 0...word.count { table[column] = UInt8(clamping: column) }
  }

  /// How far a word may be from the right one: a letter from 4 letters on, two from 8 on.
  static func limit(for word: [UInt8]) -> Int { word.count < 4 ? 0 : word.count < 8 ? 1 : 2 }

  /// The words within the limit, with their distance, in the order of the lexicon.
  mutating func near(in lexicon: Lexicon) -> [(word: Int, distance: Int)] {
    guard limit > 0, word.count <= Folding.longestWord else { return [] }
    var found: [(Int, Int)] = []
    var at = 0
    var known = 0
    while at < lexicon.count {
      let text = lexicon.text(at)
      let length = min(text.count, Folding.longestWord)
      var depth = 0
      while depth < min(known, length), path[depth] == text[depth] { depth += 1 }
      // Whoever errs twice seldom errs in the first letter too.
      let reach = text.first == word.first ? limit : 1
      var least = 0
      while depth < length, least <= reach {
        least = extend(by: text[depth], at: depth)
        depth += 1
      }
      known = depth
      let distance = endings(of: text).map { $0 <= depth ? end(of: length - $0, within: depth) : limit + 1 }.min() ?? 0
      if distance <= reach { found.append((at, distance)) }
      // Where the word itself ended a letter or two ago, its plurals may follow.
      let isEnding = (0...2).contains { end(of: depth - $0, within: depth) <= reach }
      at = least > reach && !isEnding ? lexicon.firstWord(notBeginningWith: path[..<depth], after: at) : at + 1
    }
    return found
  }

  /// How far the first `letters` of the path are from the whole word; more than the limit where that is not known.
  private func end(of letters: Int, within depth: Int) -> Int {
    guard letters > 0, letters <= depth, abs(letters - word.count) <= limit else { return limit + 1 }
    return Int(table[(letters + 1) * (word.count + 1) - 1])
  }

  /// How many letters at the end of a word may be missing: its plural ending.
  private func endings(of text: UnsafeRawBufferPointer) -> ClosedRange<Int> {
    guard text.count > 4, text.count <= Folding.longestWord, text[text.count - 1] == UInt8(ascii: "s") else {
      return 0...0
    }
    return 0...(text[text.count - 2] == UInt8(ascii: "e") ? 2 : 1)
  }

  /// Adds the row for one more letter and gives the least number in it; neighbours that changed places are one step.
  ///
  /// Only the places within the limit of the diagonal can matter; those beside them are set out of reach.
  private mutating func extend(by letter: UInt8, at depth: Int) -> Int {
    let width = word.count + 1
    let (row, above) = ((depth + 1) * width, depth * width)
    let (first, last) = (max(1, depth + 1 - limit), min(word.count, depth + 1 + limit))
    path[depth] = letter
    guard first <= last else { return limit + 1 }
    table[row + first - 1] = first == 1 ? table[above] + 1 : 100
    if last < word.count { table[row + last + 1] = 100 }
    var least = table[row + first - 1]
    for column in first...last {
      let isSame = word[column - 1] == letter
      var best = min(table[above + column], table[row + column - 1]) + 1
      best = min(best, table[above + column - 1] + (isSame ? 0 : 1))
      if depth > 0, column > 1, word[column - 1] == path[depth - 1], word[column - 2] == letter {
        best = min(best, table[above - width + column - 2] + 1)
      }
      table[row + column] = best
      least = min(least, best)
    }
    return Int(least)
  }
}
