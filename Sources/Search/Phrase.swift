/// Words one behind the other, as they are written; the last may be unfinished.
struct Phrase {
  private let lexicon: Lexicon
  /// The words of the index that each may be.
  private let words: [Range<Int>]
  /// Whether it must stand at the start of a title or term.
  private let isAtStart: Bool

  init(_ words: [Query.Word], isAtStart: Bool, _ lexicon: Lexicon) {
    self.lexicon = lexicon
    self.isAtStart = isAtStart
    self.words = words.map { word in
      if word.isUnfinished { return lexicon.words(beginningWith: word.text) }
      return lexicon.word(word.text).map { $0..<$0 + 1 } ?? 0..<0
    }
  }

  /// Whether a stretch has it.
  func isIn(_ stretch: Documents.Words) -> Bool {
    guard stretch.count >= words.count else { return false }
    let starts = isAtStart ? 0..<1 : 0..<stretch.count - words.count + 1
    return starts.contains { start in words.indices.allSatisfy { words[$0].contains(stretch[start + $0]) } }
  }
}

extension Resolver {
  /// The documents that have a phrase in one stretch of the fields.
  mutating func matches(_ words: [Query.Word], isAtStart: Bool, in fields: Fields, position: Int) -> [Match] {
    let phrase = Phrase(words, isAtStart: isAtStart, index.lexicon)
    let lists = words.map { plainMatches($0, in: fields, position: position) }.sorted { $0.count < $1.count }
    guard var found = lists.first else { return [] }
    for list in lists.dropFirst() where !found.isEmpty { found = Matches.intersection(found, list) }
    return found.compactMap { match in
      var isFound = false
      index.documents.eachStretch(of: match.document) { field, _, stretch in
        isFound = fields.contains(Fields(field)) && phrase.isIn(stretch)
        return !isFound
      }
      var match = match
      match.score /= Double(words.count)
      return isFound ? match : nil
    }
  }
}
