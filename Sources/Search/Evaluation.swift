import Classifications

/// Answers the words of a query: which documents have them all, or as many as there are.
struct Evaluation {
  /// The documents, in their order, with their scores.
  private(set) var matches: [Match] = []
  /// How rare each word of the query is, in bits.
  private(set) var rarities: [Double] = []
  /// The words as they are shown in remarks.
  private(set) var shown: [String] = []
  /// The words that need not match.
  private(set) var optional: UInt64 = 0
  private(set) var resolver: Resolver
  private let index: SearchIndex

  /// How many words of a query count.
  static let mostWords = 32
  /// How many words must all be found; of a longer text, such as a title from another classification, most.
  private static let fewWords = 5
  /// Where no entry has all words in its headings: how much of the query one must have, as a part of the most any has.
  private static let leastShare = 0.45

  init(_ query: Query, _ index: SearchIndex, documents: Range<Int>) {
    self.index = index
    resolver = Resolver(index, documents: documents)
    let clauses = query.clauses.prefix(Self.mostWords).map { resolver.repaired($0) }
    let isAllCommon = clauses.allSatisfy(Self.isCommon)
    var lists: [[Match]] = []
    for (position, list) in readings(of: clauses).enumerated() {
      let clause = clauses[position]
      var list = list
      let isOptional = !isAllCommon && Self.isCommon(clause)
      if isOptional { optional |= 1 << UInt64(position) }
      let rarity = Rarity.of(list.count, among: index.documents.count) * (isOptional ? 0.3 : 1) * clause.weight
      for at in list.indices {
        list[at].score *= rarity
        list[at].words = 1 << UInt64(position)
        list[at].strong = list[at].fields.isDisjoint(with: .strong) ? 0 : list[at].words
      }
      rarities.append(rarity)
      shown.append(Self.shown(clause))
      lists.append(list)
    }
    matches = query.isFilter ? documents.map { Match(document: $0, fields: [], score: 0) } : combine(lists)
    for clause in query.excluded { matches = Matches.difference(matches, excluded(clause, documents)) }
    for item in query.corresponding { matches = Matches.intersection(matches, corresponding(to: item)) }
    if let level = query.level {
      matches.removeAll { index.item(of: $0.document, at: level) == nil }
    }
  }

  /// The documents that a clause shuts out.
  private func excluded(_ clause: Query.Clause, _ documents: Range<Int>) -> [Match] {
    var resolver = Resolver(index, documents: documents)
    switch clause.kind {
    case .word(let word): return resolver.plainMatches(word, in: clause.fields, position: 0)
    case .phrase(let words), .start(let words):
      return resolver.matches(words, isAtStart: false, in: clause.fields, position: 0)
    case .either: return []
    }
  }

  /// The documents that correspond to an item of another classification.
  private func corresponding(to item: Item) -> [Match] {
    let paired = item.pairedIndices(in: index.classification.about.identifier)
    let documents = Set(
      paired.compactMap { index.classification.item(at: $0) }
        .compactMap { index.documents.document(ofItem: $0.scope.index) })
    return documents.sorted().map { Match(document: $0, fields: [], score: 0) }
  }

  private static func isCommon(_ clause: Query.Clause) -> Bool {
    clause.word?.isCommon ?? false
  }

  private static func shown(_ clause: Query.Clause) -> String {
    switch clause.kind {
    case .word(let word): word.shown
    case .phrase(let words), .start(let words): words.map(\.shown).joined(separator: " ")
    case .either(let clauses): clauses.map(shown).joined(separator: " | ")
    }
  }

  /// The documents of each clause, in every way its words can be read.
  private mutating func readings(of clauses: [Query.Clause]) -> [[Match]] {
    var lists = clauses.enumerated().map { [matches(of: $1, at: $0)] }
    var start = 0
    while start < clauses.count {
      let row = clauses[start...].prefix { $0.fields == clauses[start].fields && $0.word != nil }
      for reading in resolver.readings(of: row.compactMap(\.word), at: start, in: clauses[start].fields) {
        for position in reading.positions { lists[position].append(reading.matches) }
      }
      start += max(1, row.count)
    }
    return lists.enumerated().map { position, lists in
      let all = Matches.union(lists, documentCount: index.documents.count)
      guard all.isEmpty, let word = clauses[position].word else { return all }
      return resolver.nearMatches(word, in: clauses[position].fields, position: position)
    }
  }

  private mutating func matches(of clause: Query.Clause, at position: Int) -> [Match] {
    switch clause.kind {
    case .word(let word): return resolver.matches(word, in: clause.fields, position: position)
    case .phrase(let words): return resolver.matches(words, isAtStart: false, in: clause.fields, position: position)
    case .start(let words): return resolver.matches(words, isAtStart: true, in: clause.fields, position: position)
    case .either(let clauses):
      let lists = clauses.map { matches(of: $0, at: position) }
      return Matches.union(lists, documentCount: index.documents.count)
    }
  }

  /// How much of the weight of the query a document has, from 0 to 1.
  func coverage(_ match: Match) -> Double {
    let counted = rarities.indices.filter { optional & 1 << UInt64($0) == 0 }
    let found = counted.filter { match.words & 1 << UInt64($0) != 0 }
    return found.reduce(0) { $0 + rarities[$1] } / max(0.001, counted.reduce(0) { $0 + rarities[$1] })
  }

  // MARK: Putting the words together

  private func combine(_ lists: [[Match]]) -> [Match] {
    let needed = lists.indices.filter { optional & 1 << UInt64($0) == 0 }
    let wanted = needed.reduce(0) { $0 | 1 << UInt64($1) }
    var found = all(needed.map { lists[$0] })
    if needed.count > Self.fewWords || !found.contains(where: { $0.strong == wanted }) {
      found = most(needed.map { lists[$0] })
    }
    // Common words count where they stand, but bring in nothing.
    for at in lists.indices where optional & 1 << UInt64(at) != 0 {
      let both = Matches.intersection(found, lists[at])
      found = Matches.sum(Matches.difference(found, both), both)
    }
    return found
  }

  /// The documents of all lists.
  private func all(_ lists: [[Match]]) -> [Match] {
    let lists = lists.sorted { $0.count < $1.count }
    guard var found = lists.first else { return [] }
    for list in lists.dropFirst() where !found.isEmpty { found = Matches.intersection(found, list) }
    return found
  }

  /// The documents that have about as much of the query as any has.
  private func most(_ lists: [[Match]]) -> [Match] {
    var sum: [Match] = []
    for list in lists { sum = Matches.sum(sum, list) }
    let weight = { (words: UInt64) in
      rarities.indices.reduce(0) { words & 1 << UInt64($1) == 0 ? $0 : $0 + rarities[$1] }
    }
    let best = sum.lazy.map { weight($0.words) }.max() ?? 0
    return sum.filter { weight($0.words) >= best * Self.leastShare }
  }
}
