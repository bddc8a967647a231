public import Classifications

extension Classification {
  /// Finds items by everyday words, by a part of a title, or by a code as people write it.
  ///
  ///     let cpc = try Classification.cpc21()
  ///     for hit in cpc.search("haircut", limit: 5) { print(hit.item.code, hit.item.title, hit.explanation) }
  ///
  /// The best hits come first, each scope once, under its deepest code; the query may use all of the query language
  /// that docs/SEARCH.md explains. Any text has an answer, empty where nothing fits. Costs less than a millisecond.
  public func search(_ query: String, limit: Int = 20) -> [Hit] {
    SearchIndex(self).search(query, SearchOptions(limit: limit)).hits
  }
}
