import CatalogTesting
import Classifications
import Search
import Testing

/// Titles and terms in alphabetical order.
@Suite struct AlphabeticalIndexTests {
  private func entries(_ prefix: String) throws -> [String] {
    AlphabeticalIndex(try SmallTrade.classification()).entries(beginning: prefix).map { entry in
      "\(entry.text) \(entry.item.code)" + (entry.isTitle ? "" : " term")
    }
  }

  @Test func entriesStandInOrderWhateverTheirCaseAndEachScopeOnce() throws {
    #expect(
      try entries("") == [
        "Bread 212", "Farm goods 1", "Flour 211", "Food 21", "Grain 11", "Made goods 2", "Rye 112", "Services 3",
        "term of 111 111 term", "term of 12 12 term", "term of 211 211 term", "term of 212 212 term",
        "term of 22 22 term", "term of 31 31 term", "Tools, \"sharp\" & <blunt> #1 22", "Trade 31", "Transport 32",
        "Wheat 111", "Wood 12",
      ])
  }

  @Test func aBeginningIsFoundWhateverItsCaseAndPunctuation() throws {
    #expect(try entries("TERM OF 21") == ["term of 211 211 term", "term of 212 212 term"])
    #expect(try entries("tools \"SHARP") == ["Tools, \"sharp\" & <blunt> #1 22"])
    #expect(try entries("zinc").isEmpty && entries("?!").isEmpty)
  }
}
