import CatalogCompiler
import Classifications
import Importing
import Testing

/// What is read out of a file, whatever its encoding and whatever is hidden in its titles.
@Suite struct ListingTests {
  private static let umlaut = "Gemüse"

  @Test(arguments: [
    Array("\u{FEFF}code,name\n01,Gemüse\n".utf8), Array("code,name\r\n01,Gemüse\r\n".utf8),
    Array("code;name\n01;Gem".utf8) + [0xfc] + Array("se\n".utf8),
    Array("code\tname\n01\t\"Gem".utf8) + [0xfc] + Array("se\"\n".utf8),
  ])
  func everyEncodingGivesTheSameTitle(_ bytes: [UInt8]) throws {
    let items = try TemporaryFile(bytes).listing().items
    #expect(items.map(\.code) == ["01"] && items.map(\.title) == [Self.umlaut])
  }

  @Test func whatWouldDriveATerminalIsTakenOutOfTitlesAndSaid() throws {
    let csv =
      "code,name\n1,plain\n2,\"a\u{1B}[31mred\u{7}\"\n3,\"two\nlines\tand tabs \"\n4,tur\u{202E}ned\n5,so\u{AD}ft\n"
    let listing = try TemporaryFile(csv).listing()
    #expect(listing.items.map(\.title) == ["plain", "a [31mred", "two lines and tabs", "turned", "soft"])
    #expect(listing.items.map(\.line) == [2, 3, 4, 6, 7])
    #expect(listing.cleanedLines == [3, 6, 7])
  }

  @Test func theCatalogOfATreeIsReadLikeAnyOther() throws {
    let csv = "code,name\n1,Farm\n1.1,Bakery\n1.11,Wood\n11,Tools\n11.1,\"Quote \"\" d\"\n"
    var options = ImportOptions()
    options.hierarchy = .separator
    let tree = try Tree(TemporaryFile(csv).listing(), options: options)
    let own = try OwnClassification(tree, name: "mine", edition: nil, levels: "Top,Below", source: "x.csv")
    let read = try Classification("mine", in: Catalog(bytes: own.catalog()))
    #expect(read.items.map(\.code.text) == ["1", "1.1", "1.11", "11", "11.1"])
    #expect(read["1.11"]?.title == "Wood" && read["11.1"]?.title == "Quote \" d")
    #expect(read.roots.map(\.leafCount) == [2, 1] && read.levels.map(\.name) == ["top", "below"])
    #expect(own.summary == "mine: 5 items, by level 2, 3, by the separators in codes")
    #expect(throws: Refusals.self) {
      try OwnClassification(tree, name: "mine", edition: nil, levels: "one", source: "x.csv")
    }
  }
}
