import Classifications
import Explorer
import Terminal
import Testing

/// Filtering the outline, and where a search looks.
@Suite struct FilterTests {
  static let screens = [
    ("filter", "0", "& \"recording\""), ("filter-walk", "0", "& \"recording\" Enter n Left"),
    ("filter-none", "0", "& \"qqqqqqqq\""), ("scope", "961", "/ \"studio\" ^g"),
    ("scope-titles", "961", "/ \"services\" ^g ^g ^g"),
  ]

  @Test(arguments: [(80, 24), (120, 40)], screens)
  func looksAsApproved(_ size: (Int, Int), _ screen: (String, String, String)) throws {
    try Golden.expectLooks(screen.0, at: Code(screen.1), screen.2, size)
  }

  @Test(arguments: [
    ("& \"haircut\" Esc", "9613"), ("& \"haircut\" Enter Esc", "9613"), ("& \"haircut\" Enter n n &", "9613"),
    ("& Esc", "9613"), ("& Enter", "9613"), ("& Backspace", "9613"), ("& \"haircut\" ^u Enter", "9613"),
  ])
  func takenAwayItComesBackToWhereItBegan(_ keys: String, _ code: String) throws {
    for columns in [80, 120] {
      var traveller = try Traveller(at: "9613", columns)
      try traveller.press("z 3 u")
      let before = traveller.model.frame.lines.dropLast()
      try traveller.press(keys)
      #expect(traveller.model.frame.lines.dropLast() == before && traveller.model.filter == nil)
    }
  }

  @Test func enterStaysOnTheMatch() throws {
    var traveller = try Traveller(at: "0")
    try traveller.press("& \"plaster_of_paris\" Enter")
    let code = traveller.code
    #expect(code.hasPrefix("374"))
    try traveller.press("Enter Esc Esc")
    #expect(traveller.code == code && traveller.model.filter == nil && traveller.model.context == .outline)
  }

  @Test func matchesAreCountedOnEveryFoldedBranch() throws {
    var traveller = try Traveller(at: "0")
    try traveller.press("& \"recording\" Enter z 1")
    let filter = try #require(traveller.model.filter)
    let counted = traveller.model.frame.lines.flatMap(\.spans).filter { $0.role == .match }
      .compactMap { Int($0.text.filter(\.isNumber)) }
    #expect(counted.reduce(0, +) == filter.matches.count && !counted.isEmpty)
  }

  @Test func nAndNGoRoundInTheOrderOfTheOutline() throws {
    var traveller = try Traveller(at: "9613")
    try traveller.press("& \"recording\" Enter g")
    let matches = try #require(traveller.model.filter?.matches)
    for match in matches + matches.prefix(1) {
      try traveller.press("n")
      #expect(traveller.model.page.item.index == match)
    }
    #expect(traveller.footer == "the first match again")
    try traveller.press("N")
    #expect(traveller.model.page.item.index == matches.last && traveller.footer == "the last match again")
  }

  @Test func aSearchGoesThroughItsScopes() throws {
    var traveller = try Traveller(at: "961", 120)
    try traveller.press("/ \"services\"")
    var heads: [String] = []
    for _ in 0...6 {
      heads.append(String(traveller.model.frame.lines[1].text.prefix(44)))
      try traveller.press("^g")
    }
    #expect(heads[0] == heads[6] && heads[1].contains("below 961") && heads[2].contains("in codes"))
    #expect(heads[3].contains("in titles") && heads[4].contains("in inputs") && heads[5].contains("in outputs"))
  }

  @Test func theWordsOfASearchAreEmphasisedUntilEscape() throws {
    var traveller = try Traveller(at: "0", 120)
    let matched = { (model: Model) in model.frame.lines.flatMap(\.spans).contains { $0.marks.contains(.matched) } }
    try traveller.press("/ \"recording_studio\" Enter")
    #expect(matched(traveller.model))
    try traveller.press("Esc")
    #expect(!matched(traveller.model))
  }

  @Test func itFitsEveryScreen() throws {
    try Traveller.expectFits(Self.screens.map { (Code($0.1), $0.2) })
  }
}
