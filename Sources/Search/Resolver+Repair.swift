extension Resolver {
  /// How many words of a query are repaired; one costs some 0.3 ms.
  private static let mostRepairs = 8

  /// The clause, its word replaced by the nearest there is where it occurs nowhere.
  mutating func repaired(_ clause: Query.Clause) -> Query.Clause {
    guard repairs.count < Self.mostRepairs, let word = clause.word, stemNumber(of: word.text) == nil,
      index.lexicon.words(beginningWith: word.text).isEmpty, !isCompound(word.text, in: clause.fields),
      let nearest = nearest(to: word.text).first, nearest.distance == 1 || !isMadeOfWords(word.text)
    else { return clause }
    repairs.append(.init(from: word.shown, to: index.lexicon.string(nearest.word)))
    var repaired = clause
    repaired.kind = .word(.init(text: Array(index.lexicon.text(nearest.word))))
    return repaired
  }

  /// The words of the index nearest to a misspelt one, the likeliest first.
  ///
  /// Likelier is what takes fewer steps, begins with the same letter, and stands in more documents.
  func nearest(to text: [UInt8]) -> [(word: Int, distance: Int)] {
    let lexicon = index.lexicon
    var distance = EditDistance(text, within: EditDistance.limit(for: text))
    let near = distance.near(in: lexicon).map { near in
      let rows = lexicon.postings(of: lexicon.stem(of: near.word)).count
      let isOther = lexicon.text(near.word).first != text.first
      let isKey = !index.thesaurus.rules(beginningWith: lexicon.stem(of: near.word)).isEmpty
      return (near: near, cost: near.distance * 2 + (isOther ? 1 : 0), rows: isKey ? rows + 3 : rows)
    }
    let order = near.filter { $0.rows > 0 }.sorted {
      ($0.cost, $1.rows, $0.near.word) < ($1.cost, $0.rows, $1.near.word)
    }
    return order.map(\.near)
  }
}
