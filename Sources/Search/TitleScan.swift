package import Classifications

package struct SearchIndex: Sendable {
  let c: Classification
  package init(_ classification: Classification) { c = classification }
  package func search(_ text: String, _ options: SearchOptions = SearchOptions()) -> SearchAnswer {
    let words = text.lowercased().split(separator: " ")
    var hits: [Hit] = []
    for item in c.items where !item.isOnlyChild {
      let t = item.title.lowercased() + (item.profile?.terms.map(\.text).joined(separator: ";").lowercased() ?? "")
      if words.allSatisfy({ t.contains($0) }) { hits.append(Hit(item: item, score: 1)) }
    }
    return SearchAnswer(
      hits: Array(hits.prefix(options.limit)), total: hits.count, remark: nil, matches: hits.map(\.item.index))
  }
}
package struct SearchOptions: Sendable {
  package init(limit: Int = 100, isTyping: Bool = false) { self.limit = limit }
  var limit: Int
}
package struct SearchRemark: Sendable { package var sentence: String { "" } }
package struct SearchAnswer: Sendable {
  package let hits: [Hit]; package let total: Int; package let remark: SearchRemark?; package let matches: [Int]
}
package struct Hit: Sendable {
  package let item: Item; package let score: Double
  package var explanation: String { "" }
  package func emphasis(in text: String) -> [Range<String.Index>] { [] }
}
