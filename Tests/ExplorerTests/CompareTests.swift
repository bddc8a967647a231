import CatalogTesting
import Classifications
import Explorer
import Terminal
import Testing

/// Comparing: how it looks, and where its keys lead.
@Suite struct CompareTests {
  static let screens = [
    ("compare", "9613", "x Up x X"), ("compare-three", "9611", "x J x J x X Right Space"),
    ("compare-unwritten", "0111", "x J x X"), ("compare-marked", "9613", "x Up x"),
  ]

  @Test(arguments: [(80, 24), (120, 40)], screens)
  func looksAsApproved(_ size: (Int, Int), _ screen: (String, String, String)) throws {
    try Golden.expectLooks(screen.0, at: Code(screen.1), screen.2, size)
  }

  @Test(arguments: [
    ("9613", "x J x X", "9613"), ("9613", "x J x X Right", "9614"), ("9613", "x J x X Right Right", "9614"),
    ("9613", "x J x X Right Left", "9613"), ("9613", "x J X Right", "9614"), ("9613", "x J x X F Down Esc", "9613"),
    ("9613", "x J x X e e e Space Tab S-Tab G g", "9613"),
  ])
  func theFocusEndsWhereItShould(_ start: Code, _ keys: String, _ code: String) throws {
    for columns in [20, 80, 120] {
      var traveller = try Traveller(at: start, columns)
      try traveller.press(keys)
      #expect(traveller.focus == code && traveller.model.context == .comparing)
    }
  }

  @Test(arguments: [
    ("9613", "x J x X Esc", "9614"), ("9613", "x J x X q", "9614"), ("9613", "x J x X X", "9614"),
    ("9613", "x J x X Enter", "9613"), ("9613", "x J x X ? Esc Esc", "9614"),
  ])
  func itIsLeftForTheRightPlace(_ start: Code, _ keys: String, _ code: String) throws {
    var traveller = try Traveller(at: start)
    try traveller.press(keys)
    #expect(traveller.code == code && traveller.model.context == .outline)
  }

  @Test(arguments: [
    ("X", "x marks an item; with two to four marked, X compares them"),
    ("x", "9611 marked; mark more, then X compares"),
    ("x J x", "9612 marked, 2 in all; X compares them"), ("x x", "9611 is no longer marked"),
    ("x J x Alt-x", "2 marks taken away"), ("Alt-x", "nothing is marked"),
    ("x X", "x marks an item; with two to four marked, X compares them"),
    ("x J x J x J x J x X", "5 are marked, and 4 can be compared; x takes a mark away, Alt-x all"),
  ])
  func itSaysWhatIsMissing(_ keys: String, _ sentence: String) throws {
    var traveller = try Traveller(at: "9611")
    try traveller.press(keys)
    #expect(traveller.footer == sentence && traveller.model.context == .outline)
  }

  @Test func wordsThatDifferAndWordsTheyShareAreEmphasised() throws {
    let cpc = try Shipped.sample()
    let items = try ["9611", "9612"].map { try #require(cpc[Code($0)]) }
    let bold = { (emphasis: Emphasis) in
      var page = ComparePage(items, width: 120, emphasis: emphasis)
      page.layOut(lines: 4)
      return Set(page.lines.prefix(4).flatMap(\.spans).filter { $0.role == .title }.map(\.text))
    }
    #expect(bold(.different).isSuperset(of: ["Sound recording", "Motion picture", "production"]))
    #expect(bold(.shared).contains("services") && !bold(.shared).contains("Sound recording") && bold(.nothing).isEmpty)
  }

  private func text(_ items: [Item], width: Int) -> String {
    var page = ComparePage(items, width: width)
    page.layOut()
    return page.text
  }

  /// What a comparison of the small classification says.
  private func text(_ codes: Code...) throws -> String {
    let small = try SmallTrade.classification()
    return text(try codes.map { try #require(small[$0]) }, width: 70)
  }

  @Test func whatLiesBetweenThemIsSaid() throws {
    let flourAndBread = try text("211", "212")
    #expect(flourAndBread.contains("Nearest common ancestor: 21 Food"))
    #expect(flourAndBread.contains("211 excludes, and sends to 212: Bread"))
    #expect(flourAndBread.contains("212 excludes, and sends to 211: Flour"))
    #expect(try text("211", "21").contains("One of them holds all: 21 Food"))
    #expect(try text("111", "22").contains("No common ancestor"))
    #expect(try text("111", "12").contains("The boundaries of none name another."))
    #expect(try text("112", "12").contains("Its profile is not written yet."))
    #expect(try text("11", "1").contains("Their profiles are not written yet."))
  }

  @Test func columnsBecomeRowsWhereTheyWouldBeTooNarrow() throws {
    let small = try SmallTrade.classification()
    let items = try ["111", "12", "211"].map { try #require(small[Code($0)]) }
    let rows = text(items, width: 80)
    #expect(rows.contains("\n111    About 111.\n12     About 12.\n211    About 211.\n"))
    #expect(
      text(items, width: 100).contains("About 111." + String(repeating: " ", count: 21) + " │ About 12."))
  }

  @Test func itFitsEveryScreen() throws {
    try Traveller.expectFits(Self.screens.map { (Code($0.1), $0.2) } + [("9613", "x J x J x u x X G")])
  }
}
