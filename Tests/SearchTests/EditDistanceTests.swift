import CatalogTesting
import Classifications
import Testing

@testable import Search

@Suite struct EditDistanceTests {
  @Test(
    "The walk through the words finds what a comparison with each word finds",
    arguments: [
      "avocdo", "elveator", "helicoptre", "wheta", "insurnce", "kinves", "aa", "xyzzyxyzzy", "ostrch", "glasess",
    ])
  func walk(word: String) throws {
    let lexicon = SearchIndex(try Shipped.sample()).lexicon
    let letters = Array(word.utf8)
    let limit = EditDistance.limit(for: letters)
    var walk = EditDistance(letters, within: limit)
    let found = walk.near(in: lexicon).map(\.word)
    let expected = (0..<lexicon.count).filter { number in
      let text = Array(lexicon.text(number))
      var forms = [text]
      if text.count > 4, text.last == UInt8(ascii: "s") {
        forms.append(text.dropLast())
        if text.dropLast().last == UInt8(ascii: "e") { forms.append(text.dropLast(2)) }
      }
      let reach = text.first == letters.first ? limit : min(limit, 1)
      return limit > 0 && forms.contains { Self.distance(letters, $0) <= reach }
    }
    // Plurals behind a word that is too far already may be passed over.
    #expect(Set(found).isSubset(of: expected))
    #expect(expected.filter { !found.contains($0) }.allSatisfy { lexicon.string($0).hasSuffix("es") })
  }

  /// The distance by its definition.
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var table = (0...a.count).map { row in (0...b.count).map { row == 0 ? $0 : $0 == 0 ? row : 0 } }
    for row in 1..<(a.count + 1) {
      for column in 1..<(b.count + 1) {
        var best = min(table[row - 1][column], table[row][column - 1]) + 1
        best = min(best, table[row - 1][column - 1] + (a[row - 1] == b[column - 1] ? 0 : 1))
        if row > 1, column > 1, a[row - 1] == b[column - 2], a[row - 2] == b[column - 1] {
          best = min(best, table[row - 2][column - 2] + 1)
        }
        table[row][column] = best
      }
    }
    return table[a.count][b.count]
  }
}
