import CatalogTesting
import Classifications
import Foundation
import Search
import Testing

@Suite struct RecallTests {
  /// A judged set, and how many of its reported queries have a right code first and among the first ten, in percent.
  struct Floor: Sendable, CustomTestStringConvertible {
    let name: String
    let first: Double
    let ten: Double
    var testDescription: String { name }
  }

  /// What was measured last, rounded down; raise it when the search gets better.
  private static let floors = [
    Floor(name: "everyday", first: 88, ten: 97), Floor(name: "typos", first: 80, ten: 92),
    Floor(name: "halftyped", first: 85, ten: 96), Floor(name: "codes", first: 100, ten: 100),
  ]

  @Test("Recall on the reporting half is no more than a point below what it was", arguments: floors)
  func recall(floor: Floor) throws {
    let index = SearchIndex(try Shipped.cpc())
    let queries = try Self.reported(floor.name)
    var (first, ten) = (0, 0)
    for (text, codes) in queries {
      let options = SearchOptions(limit: 10, isTyping: floor.name == "halftyped")
      let hits = index.search(text, options).hits
      let isRight = hits.map { hit in
        let own = floor.name == "codes" ? [hit.item.code.text] : hit.item.chain.map(\.code.text)
        return !codes.isDisjoint(with: own)
      }
      if isRight.first == true { first += 1 }
      if isRight.contains(true) { ten += 1 }
    }
    let share = { (count: Int) in 100 * Double(count) / Double(queries.count) }
    #expect(share(first) >= floor.first - 1)
    #expect(share(ten) >= floor.ten - 1)
  }

  /// The half of a set that is reported, and never tuned on.
  private static func reported(_ set: String) throws -> [(text: String, codes: Set<String>)] {
    let folder = "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/") + "/Fixtures"
    let text = try String(contentsOfFile: "\(folder)/\(set).tsv", encoding: .utf8)
    return text.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 2 else { return nil }
      let (query, codes) = set == "codes" ? (fields[1], fields[0]) : (fields[0], fields[1])
      let sum = query.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
      guard (sum >> 32 ^ sum) & 1 == 1 else { return nil }
      return (query, Set(codes.split(separator: ",").map(String.init)))
    }
  }
}
