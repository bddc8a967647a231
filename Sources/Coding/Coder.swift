package import Classifications
package import Search

/// Finds codes for descriptions, with how sure each is.
package struct Coder: Sendable {
  private let index: SearchIndex
  private let level: Level?

  /// Codes from an index; with a level, codes of that level only, which take in what is found below them.
  package init(_ index: SearchIndex, level: Level? = nil) {
    self.index = index
    self.level = level
  }

  /// How many hits are weighed.
  private static let mostHits = 20

  /// The codes for a description, the surest first; none where nothing is found.
  ///
  /// Costs one search: some 0.1 ms.
  package func suggestions(for text: String) -> [Suggestion] {
    let words = Description.words(in: text)
    let answer = index.search(words: words, SearchOptions(limit: Self.mostHits))
    let features = Features.of(answer, words: words.count)
    let found = zip(answer.hits, features).map { Suggestion(item: $0.item, confidence: $1.confidence, hit: $0) }
    return level.map { Self.gathered(found, at: $0) } ?? found
  }

  /// The suggestions by their items of a level; what lies above the level has no item there and is left out.
  ///
  /// The confidence is what all below an item have of the confidence of all, and at least that of the surest of them.
  private static func gathered(_ found: [Suggestion], at level: Level) -> [Suggestion] {
    let whole = max(1, found.reduce(0) { $0 + $1.confidence })
    var shares: [Int: Double] = [:]
    var gathered: [Suggestion] = []
    for one in found {
      guard let item = (one.item.ancestors + one.item.chain).first(where: { $0.level == level }) else { continue }
      if shares[item.index] == nil { gathered.append(Suggestion(item: item, confidence: one.confidence, hit: one.hit)) }
      shares[item.index, default: 0] += one.confidence / whole
    }
    for at in gathered.indices {
      gathered[at].confidence = max(gathered[at].confidence, shares[gathered[at].item.index] ?? 0)
    }
    return gathered.enumerated().sorted { ($1.element.confidence, $0.offset) < ($0.element.confidence, $1.offset) }
      .map(\.element)
  }
}
