import Classifications

/// Puts the documents that fit into their order.
///
/// All are ordered by their words first; the best of them are read: what matches a whole title or term, and words that
/// stand together, come forward. The order is total: by score, then what is specific before what is left over, then
/// by code.
struct Ranking {
  let index: SearchIndex
  let trace: Trace
  /// How rare each word of the query is.
  let rarities: [Double]

  /// How many documents are read.
  static let mostRead = 150

  private enum Bonus {
    static let term = 0.7
    static let title = 0.8
    static let pair = 0.3
    static let residual = 0.94
    /// For a service whose title has no word of the query.
    static let service = 0.75
    /// For a service whose title names a thing because it trades in it.
    static let trade = 0.85
  }

  /// The best `limit` of the documents, the best first.
  func best(_ matches: [Match], limit: Int) -> [Match] {
    let all = Selection.best(matches, count: max(limit, Self.mostRead), before: isBefore)
    let whole = max(rarities.reduce(0, +), 0.001)
    var best = Array(all.prefix(Self.mostRead))
    for at in best.indices {
      let (closeness, isName) = closeness(of: best[at].document, whole: whole)
      best[at].score += whole * closeness
      best[at].score *= part(of: best[at], isName: isName)
    }
    putResidualsBehind(&best)
    best.sort(by: isBefore)
    // The others follow as they stood, whatever the limit.
    let least = best.last?.score ?? 0
    best += all.dropFirst(Self.mostRead).map { match in
      var match = match
      match.score = min(match.score, least)
      return match
    }
    return Array(best.prefix(limit))
  }

  /// Takes what is left over behind each specific sibling that has the same words in as good a place.
  private func putResidualsBehind(_ matches: inout [Match]) {
    var specific: [Int: [Match]] = [:]
    for match in matches where !index.documents.isResidual(match.document) {
      specific[parent(of: match.document), default: []].append(match)
    }
    for at in matches.indices where index.documents.isResidual(matches[at].document) {
      let own = matches[at]
      matches[at].score *= Bonus.residual
      for other in specific[parent(of: own.document)] ?? [] where other.isAsGood(as: own) {
        matches[at].score = min(matches[at].score, other.score * 0.999)
      }
    }
  }

  private func parent(of document: Int) -> Int {
    index.classification.parent(of: index.documents.item(document)) ?? -1
  }

  private func isBefore(_ a: Match, _ b: Match) -> Bool {
    if a.score != b.score { return a.score > b.score }
    return a.document < b.document
  }

  /// What part of its score a match keeps, since who names a thing mostly wants the thing and no service upon it.
  ///
  /// The trade in it keeps all where the query is one of its terms.
  private func part(of match: Match, isName: Bool) -> Double {
    guard index.documents.isService(match.document) else { return 1 }
    let isTrade = index.documents.isTrade(match.document)
    if isTrade, isName { return 1 }
    guard match.isTitled else { return Bonus.service }
    return isTrade ? Bonus.trade : 1
  }

  /// How well the query fits what stands together in a document, from 0 to about 2; and whether it is one of its terms.
  private func closeness(of document: Int, whole: Double) -> (value: Double, isName: Bool) {
    var best = 0.0
    var isName = false
    var pairs: UInt64 = 0
    index.documents.eachStretch(of: document) { field, _, words in
      let fit = fit(words, whole: whole, pairs: &pairs, isCounting: field == .title || field == .term)
      switch field {
      case .title: best = max(best, fit * Bonus.title)
      case .term:
        best = max(best, fit * Bonus.term)
        isName = isName || fit > 0.999
      default: break
      }
      return true
    }
    return (best + Bonus.pair * Double(pairs.nonzeroBitCount) / Double(max(1, rarities.count - 1)), isName)
  }

  /// How much of the query a stretch covers, times how much of the stretch the query covers; from 0 to 1.
  private func fit(
    _ words: Documents.Words, whole: Double, pairs: inout UInt64, isCounting: Bool
  ) -> Double {
    var shares = [Double](repeating: 0, count: isCounting ? rarities.count : 0)
    var last: UInt64 = 0
    var hits = 0.0
    for word in words {
      guard let cover = trace.cover(ofWord: word, index.lexicon) else {
        last = 0
        continue
      }
      pairs |= (last << 1) & cover.words
      last = cover.words
      guard isCounting else { continue }
      hits += 1
      for position in shares.indices where cover.words & 1 << UInt64(position) != 0 {
        shares[position] = min(1, shares[position] + cover.share)
      }
    }
    guard hits > 0 else { return 0 }
    let covered = zip(shares, rarities).reduce(0) { $0 + $1.0 * $1.1 } / whole
    return covered * hits / Double(words.count)
  }
}
