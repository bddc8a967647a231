import Classifications

/// Answers one query.
struct Searcher {
  private let index: SearchIndex
  private let options: SearchOptions

  /// How many bytes of a query are read.
  private static let longestQuery = 4_096

  init(_ index: SearchIndex, _ options: SearchOptions) {
    var options = options
    options.limit = max(0, min(options.limit, index.classification.items.count))
    self.index = index
    self.options = options
  }

  func answer(_ text: String) -> SearchAnswer {
    let text = text.utf8.count > Self.longestQuery ? String(text.unicodeScalars.prefix(Self.longestQuery)) : text
    if let answer = codeAnswer(text) { return answer }
    var query = QueryParser.parse(text, index, isTyping: options.isTyping)
    query.level = query.level ?? options.level
    query.under = query.under ?? options.under
    if let fields = options.field.fields {
      for at in query.clauses.indices { query.clauses[at].fields.formIntersection(fields) }
    }
    return wordAnswer(query)
  }

  /// Answers words that somebody else has read, in no language of queries.
  func answer(_ words: [WeightedWord]) -> SearchAnswer {
    var query = Query()
    query.clauses = words.prefix(Evaluation.mostWords).flatMap { word in
      Folding.words(in: word.text).map { .init(kind: .word(.init(text: $0.text)), weight: word.weight) }
    }
    (query.level, query.under) = (options.level, options.under)
    return wordAnswer(query)
  }

  // MARK: Codes

  private func codeAnswer(_ text: String) -> SearchAnswer? {
    guard options.field == .all || options.field == .codes else { return nil }
    switch CodeQuery(text, index.classification) {
    case .item(let item):
      let subtree = [item] + item.descendants
      let scopes = subtree.filter { $0.index == item.index || !$0.isOnlyChild }
      let hits = scopes.prefix(options.limit).enumerated().map { rank, found in
        let reason = rank == 0 ? Reason.code(item.code.text) : .codePrefix(item.code.text)
        return hit(rank == 0 ? found : found.chain.last ?? found, score: 1 / Double(rank + 1), typed: reason)
      }
      return SearchAnswer(hits: hits, total: scopes.count, remark: nil, matches: scopes.map(\.index))
    case .unknown(let code, let meant):
      let hits = meant.prefix(options.limit).enumerated().map { rank, item in
        hit(item, score: 1 / Double(rank + 1), typed: .code(item.code.text))
      }
      return SearchAnswer(
        hits: hits, total: meant.count, remark: .noSuchCode(code.text), matches: meant.map(\.scope.index).sorted())
    case .words: return nil
    }
  }

  private func hit(_ item: Item, score: Double, typed: Reason) -> Hit {
    Hit(item: item, score: score, explainer: Explainer(index, Trace()), document: nil, typed: typed)
  }

  // MARK: Words

  private func wordAnswer(_ query: Query) -> SearchAnswer {
    let evaluation = Evaluation(query, index, documents: documents(under: query.under))
    let matches = evaluation.matches
    let ranking = Ranking(index: index, trace: evaluation.resolver.trace, rarities: evaluation.rarities)
    let explainer = Explainer(index, evaluation.resolver.trace)
    let best = ranking.best(matches, limit: max(0, options.limit))
    let corresponding = query.corresponding.first.map { item in
      Reason.correspondence(item.classification.about.name, code: item.code, "")
    }
    let whole = max(evaluation.rarities.reduce(0, +), 0.001)
    let hits = best.compactMap { match in
      index.item(of: match.document, at: query.level).map {
        Hit(
          item: $0, score: match.score, fit: match.score / whole, coverage: evaluation.coverage(match),
          isTitled: match.isTitled, explainer: explainer, document: match.document, typed: corresponding)
      }
    }
    return SearchAnswer(
      hits: hits, total: matches.count,
      remark: query.hint.map { .malformed(hint: $0) } ?? remark(evaluation, best.first),
      matches: matches.map { index.documents.item($0.document) })
  }

  /// The documents of an item and all below it.
  private func documents(under item: Item?) -> Range<Int> {
    guard let scope = item?.scope else { return 0..<index.documents.count }
    let end = scope.index + 1 + scope.descendants.count
    return index.documents.first(fromItem: scope.index)..<index.documents.first(fromItem: end)
  }

  private func remark(_ evaluation: Evaluation, _ best: Match?) -> SearchRemark? {
    guard let best else {
      let words = evaluation.shown.map { Array($0.utf8) }
      let nearest = words.flatMap { evaluation.resolver.nearest(to: $0).prefix(3) }.map {
        index.lexicon.string($0.word)
      }
      return .nothing(nearest: Array(nearest.prefix(6)))
    }
    let missing = evaluation.shown.indices.filter { (best.words | evaluation.optional) & 1 << UInt64($0) == 0 }
    if !missing.isEmpty { return .dropped(missing.map { evaluation.shown[$0] }) }
    let repairs = evaluation.resolver.repairs
    return repairs.isEmpty ? nil : .repaired(repairs)
  }
}
