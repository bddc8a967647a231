import CatalogTesting
import Classifications
import Coding
import Foundation
import Search
import Testing

@Suite struct CoderTests {
  @Test(
    "Numbers, measures and packings say little, and the words before a comma most",
    arguments: [
      ("Bananas, fresh, organic, 18kg box", ["bananas 1.0", "fresh 0.5", "organic 0.5", "box 0.15"]),
      ("Box of 50 ballpoint pens", ["box 0.3", "of 1.0", "ballpoint 1.0", "pens 1.0"]), ("4711", ["4711 1.0"]),
      ("", []), ("\u{0}!!\"under:96 ^", ["under 1.0"]),
    ] as [(String, [String])])
  func words(text: String, words: [String]) {
    #expect(Description.words(in: text).map { "\($0.text) \($0.weight)" } == words)
  }

  @Test func noTextIsReadAsAQuery() throws {
    let coder = Coder(SearchIndex(try Shipped.cpc()))
    for text in ["!wheat", "\"wheat", "wheat |", "^wheat", "wheat*"] {
      #expect(coder.suggestions(for: text).first?.item.code.text.hasPrefix("011") == true, "\(text)")
    }
    #expect(coder.suggestions(for: "qqqqzz").isEmpty && coder.suggestions(for: "").isEmpty)
    #expect(coder.suggestions(for: String(repeating: "wheat ", count: 200_000)).count > 0)
  }

  @Test func aLevelTakesInWhatIsFoundBelowIt() throws {
    let cpc = try Shipped.cpc()
    for level in cpc.levels {
      let found = Coder(SearchIndex(cpc), level: level).suggestions(for: "whole milk powder")
      #expect(found.allSatisfy { $0.item.level == level } && found.first?.item.contains(level: "22211") == true)
      #expect(found.allSatisfy { (0...1).contains($0.confidence) })
      #expect(zip(found, found.dropFirst()).allSatisfy { $0.confidence >= $1.confidence })
    }
  }

  @Test("The confidence of the reporting half is that of its right answers, within a tenth, and better than none")
  func confidence() throws {
    let coder = Coder(SearchIndex(try Shipped.cpc()))
    let pairs = try ["everyday", "typos", "descriptions"].flatMap { try Self.reported($0) }.compactMap { query in
      coder.suggestions(for: query.text).first.map { first in
        (first.confidence, query.codes.isDisjoint(with: first.item.chain.map(\.code.text)) ? 0.0 : 1.0)
      }
    }
    let count = Double(pairs.count)
    let right = pairs.reduce(0) { $0 + $1.1 } / count
    let mean = pairs.reduce(0) { $0 + $1.0 } / count
    let brier = pairs.reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) } / count
    #expect(pairs.count > 200 && abs(mean - right) < 0.1, "\(mean), \(right)")
    #expect(brier < right * (1 - right) - 0.02, "\(brier)")
    let sure = pairs.filter { $0.0 >= 0.9 }
    #expect(sure.count > 20 && sure.reduce(0) { $0 + $1.1 } / Double(sure.count) > 0.85)
  }

  /// The half of a set that coefficients are never fitted on.
  private static func reported(_ set: String) throws -> [(text: String, codes: Set<String>)] {
    let folder = "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/") + "/Fixtures"
    let text = try String(contentsOfFile: "\(folder)/\(set).tsv", encoding: .utf8)
    return text.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "\t").map(String.init)
      guard fields.count == 2 else { return nil }
      let sum = fields[0].utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
      return (sum >> 32 ^ sum) & 1 == 1 ? (fields[0], Set(fields[1].split(separator: ",").map(String.init))) : nil
    }
  }
}

extension Item {
  /// Whether it is the item of a code, or lies above it.
  fileprivate func contains(level code: String) -> Bool {
    code.hasPrefix(self.code.text)
  }
}
