import Classifications
import FoundationEssentials
import Search

/// An answer as `cpc search --format json` prints it.
struct SearchReport: Encodable {
  /// One hit; `chain` are the codes of its scope, from the highest.
  struct Entry: Encodable {
    let code: String
    let title: String
    let level: String
    let chain: [String]
    let score: Double
    let reasons: [String]
  }

  let query: String
  let edition: String?
  let total: Int
  let remark: String?
  let hits: [Entry]

  init(_ query: String, _ answer: SearchAnswer) {
    self.query = query
    edition = answer.hits.first?.item.classification.about.edition
    total = answer.total
    remark = answer.remark?.sentence
    hits = answer.hits.map { hit in
      Entry(
        code: hit.item.code.text, title: hit.item.title, level: hit.item.level.name,
        chain: hit.item.chain.map(\.code.text), score: (hit.score * 1_000).rounded() / 1_000,
        reasons: hit.reasons.map(\.text))
    }
  }

  /// The object on several lines, its keys in order.
  ///
  /// - Throws: nothing that a value of this type can cause.
  var json: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }
}
