import Classifications
import Exports
import Search

/// An answer as `cpc search --format json` prints it.
struct SearchReport: Encodable {
  /// One hit.
  struct Entry: Encodable {
    private let item: ItemJSON
    private let score: Double
    private let reasons: [String]

    init(_ hit: Hit) {
      item = ItemJSON(hit.item)
      score = (hit.score * 1_000).rounded() / 1_000
      reasons = hit.reasons.map(\.text)
    }

    private enum CodingKeys: CodingKey {
      case score, reasons
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(score, forKey: .score)
      try container.encode(reasons, forKey: .reasons)
      try item.encode(to: encoder)
    }
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
    hits = answer.hits.map(Entry.init)
  }

  /// The object on several lines, its keys in order.
  ///
  /// - Throws: nothing that a value of this type can cause.
  var json: String {
    get throws { try JSONText.lines(Named("search", self)) }
  }
}
