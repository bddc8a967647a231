package import Classifications

/// The search index of a classification as it lies in the catalog: mapped, never parsed.
///
/// Making one costs nothing; a search costs by what it finds. Safe to use from any thread.
package struct SearchIndex: Sendable {
  package let classification: Classification
  let lexicon: Lexicon
  let postings: Postings
  let documents: Documents
  let thesaurus: Thesaurus

  /// Takes the index of a classification; without one in the catalog, every search finds nothing but codes.
  package init(_ classification: Classification) {
    self.classification = classification
    let section = classification.section(.searchIndex)
    lexicon = Lexicon(section)
    postings = Postings(section)
    documents = Documents(section)
    thesaurus = Thesaurus(section)
  }

  /// Answers what somebody typed; any text has an answer, and no text a trap.
  package func search(_ text: String, _ options: SearchOptions = SearchOptions()) -> SearchAnswer {
    Searcher(self, options).answer(text)
  }

  /// Answers words that were read out of a longer text, each with its weight; only the first 32 count.
  package func search(words: [WeightedWord], _ options: SearchOptions = SearchOptions()) -> SearchAnswer {
    Searcher(self, options).answer(words)
  }

  /// The item of a scope that is shown: the one of a level, or the deepest.
  func item(of document: Int, at level: Level?) -> Item? {
    let chain = classification.item(at: documents.item(document))?.chain
    return level.map { level in chain?.first { $0.level == level } } ?? chain?.last
  }
}
