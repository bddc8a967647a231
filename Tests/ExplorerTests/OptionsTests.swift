import Classifications
import Explorer
import Terminal
import Testing

/// Options and marks on the screen.
@Suite struct OptionsTests {
  static let screens = [
    ("options", "o"), ("options-changed", "o Space Down Down Down Down Right"), ("marks", "m a J m b '"),
    ("marks-none", "'"), ("marking", "m"),
  ]

  @Test(arguments: [(80, 24), (120, 40)], screens)
  func looksAsApproved(_ size: (Int, Int), _ screen: (String, String)) throws {
    try Golden.expectLooks(screen.0, at: "9613", screen.1, size)
  }

  @Test func theyFitScreensOfAllSizes() throws {
    try Traveller.expectFits(Self.screens.map { ("9613", $0.1) } + [("9613", "o G Down Down Down Down Down Down")])
  }

  @Test(arguments: [
    (Preference.theme, "Space", "light"), (.theme, "Left", "mono"), (.ascii, "Right", "yes"),
    (.mouse, "Right Left", "no"),
    (.reader, "Space", "no"), (.outlineShare, "Right", "46"), (.outlineShare, "Left Left", "34"),
    (.startLevel, "Left", "1"),
    (.startLevel, "Right", "2"),
  ])
  func anOptionIsChanged(_ option: Preference, _ keys: String, _ value: String) throws {
    var traveller = try Traveller(at: "9613", 120, 40)
    try traveller.press("o")
    for _ in 0..<(Preference.allCases.firstIndex(of: option) ?? 0) { try traveller.press("Down") }
    try traveller.press(keys)
    #expect(traveller.model.settings[option] == value)
    try traveller.press("Esc")
    #expect(traveller.model.context == .outline && traveller.code == "9613")
  }

  @Test(arguments: [
    ("m a 3 7 4 Enter ' a", "9613", ""), ("m a 3 7 4 Enter ' Enter", "9613", ""),
    ("' q", "9613", "nothing is marked q"),
    ("m A", "9613", "marks are letters from a to z"), ("m a J m b ' Del Enter", "9614", ""),
    ("' '", "9613", "no place before this one"), ("3 7 4 Enter ' ' ' '", "374", ""), ("m Esc J", "9614", ""),
    ("m a ' Del Del Enter", "9613", ""),
  ])
  func marksAreSetAndFound(_ keys: String, _ code: String, _ message: String) throws {
    var traveller = try Traveller(at: "9613")
    try traveller.press(keys)
    #expect(traveller.code == code)
    #expect((traveller.model.message ?? "") == message)
  }

  @Test func aMarkRemembersThePlaceInTheProfile() throws {
    var traveller = try Traveller(at: "9613")
    try traveller.press("Enter PgDn m a g Left 3 7 4 Enter ' a")
    #expect(traveller.model.pane == .reader && traveller.model.reader.scroll > 5)
  }
}
