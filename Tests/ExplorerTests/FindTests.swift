import Classifications
import Explorer
import Terminal
import Testing

/// Finding within a profile, and looking at what a link leads to.
@Suite struct FindTests {
  static let screens = [
    ("find", "9613", "Enter / \"sound\""), ("find-next", "9613", "Enter / \"sound\" Enter n n"),
    ("find-none", "9613", "Enter / \"zebra\""), ("peek", "961", "Enter Tab Tab Tab i"),
    ("peek-end", "961", "Enter G S-Tab i"),
  ]

  @Test(arguments: [(80, 24), (120, 40)], screens)
  func looksAsApproved(_ size: (Int, Int), _ screen: (String, String, String)) throws {
    try Golden.expectLooks(screen.0, at: Code(screen.1), screen.2, size)
  }

  private func matched(_ traveller: Traveller, _ marks: Marks = .matched) -> [String] {
    traveller.model.frame.lines.flatMap(\.spans).filter { $0.marks.isSuperset(of: marks) }.map(\.text)
  }

  @Test func theFirstMatchIsShownAndEscapeComesBack() throws {
    var traveller = try Traveller(at: "9613")
    try traveller.press("Enter PgDn")
    let before = traveller.model.reader
    try traveller.press("/ \"AUDIOVISUAL_post\"")
    #expect(matched(traveller).contains("Audiovisual post"))
    try traveller.press("Esc")
    #expect(traveller.model.reader == before && matched(traveller).isEmpty && traveller.model.context == .reader)
  }

  @Test func aMatchMayGoOnInTheNextLine() throws {
    var traveller = try Traveller(at: "9611", 40, 200)
    try traveller.press("Enter")
    let words = traveller.model.page.lines.map { $0.text.split(separator: " ").map(String.init) }
    let border = try #require(words.indices.dropFirst(12).first { words[$0].count > 2 && words[$0 + 1].count > 2 })
    let (last, next) = (try #require(words[border].last), words[border + 1][0])
    try traveller.press("/ \"\(last)_\(next)\"")
    #expect(matched(traveller).suffix(2) == [last, next])
  }

  @Test func nAndNGoRoundAndSaySo() throws {
    var traveller = try Traveller(at: "9613")
    try traveller.press("Enter / \"editing\" Enter")
    let count = try #require(
      traveller.footer.split(separator: " ").dropFirst(3).first.flatMap { Int($0.filter(\.isNumber)) })
    #expect(traveller.footer.hasPrefix("match 1 of \(count);") && count > 1)
    try traveller.press("N")
    #expect(traveller.footer == "the last match again")
    try traveller.press("n")
    #expect(traveller.footer == "the first match again" && matched(traveller, [.matched, .focused]).count == 1)
    try traveller.press("n")
    #expect(traveller.footer == "match 2 of \(count)")
    try traveller.press("Esc")
    #expect(matched(traveller).isEmpty && traveller.model.context == .reader)
  }

  @Test func theWordsStayFromProfileToProfile() throws {
    var traveller = try Traveller(at: "9613")
    try traveller.press("Enter / \"services\" Enter J n")
    #expect(traveller.code == "9614" && traveller.footer.hasPrefix("match 1 of "))
  }

  @Test(arguments: ["Enter / /", "Enter / \"plaster\" ^g"]) func itGoesOnToTheSearchOfEverything(_ keys: String) throws
  {
    var traveller = try Traveller(at: "9613")
    try traveller.press(keys + " \"_of_paris\"")
    #expect(traveller.model.context == .search && traveller.footer.contains("of paris"))
    try traveller.press("Esc")
    #expect(traveller.code == "9613" && traveller.model.context == .reader)
  }

  @Test func aPeekIsClosedByAnyKeyAndEnterGoesThere() throws {
    var traveller = try Traveller(at: "961")
    try traveller.press("Enter i")
    #expect(traveller.footer == "Tab chooses a link")
    try traveller.press("Tab Tab Tab")
    let before = traveller.model.frame.lines.dropLast()
    for key in ["q", "i", "Esc", "Down", "j"] {
      try traveller.press("i")
      #expect(traveller.model.context == .peek && traveller.model.frame.text.contains("9613 · class"))
      try traveller.press(key)
      #expect(traveller.model.context == .reader && traveller.model.frame.lines.dropLast() == before)
    }
    try traveller.press("i Enter")
    #expect(traveller.code == "9613")
    try traveller.press("H")
    #expect(traveller.code == "961")
  }

  @Test func itFitsEveryScreen() throws {
    try Traveller.expectFits(Self.screens.map { (Code($0.1), $0.2) })
  }
}
