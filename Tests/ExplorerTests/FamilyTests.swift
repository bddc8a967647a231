import Classifications
import Explorer
import Terminal
import Testing

/// The family tree: how it looks, and where its keys lead.
@Suite struct FamilyTests {
  static let screens = [
    ("family", "9613", "F"), ("family-child", "9613", "F Right Down Down"), ("family-section", "9", "F"),
    ("family-leaf", "96131", "F Left Left"), ("family-only-child", "9614", "F Right"),
  ]

  @Test(arguments: [(80, 24), (120, 40)], screens)
  func looksAsApproved(_ size: (Int, Int), _ screen: (String, String, String)) throws {
    try Golden.expectLooks(screen.0, at: Code(screen.1), screen.2, size)
  }

  @Test(arguments: [
    // Inside the tree.
    ("9613", "F", "9613"), ("9613", "F Left", "961"), ("9613", "F Left Left Left", "9"),
    ("9613", "F Left Right", "9613"),
    ("9613", "F Left Left Right Right", "9613"), ("9613", "F Right", "96131"), ("9613", "F Right Down", "96132"),
    ("9613", "F Right Down Left Right", "96132"), ("9613", "F Right G", "96139"), ("9613", "F Right G g", "96131"),
    ("9613", "F Down", "9614"), ("9613", "F Up Up Up", "9611"), ("9613", "F J K", "9613"), ("9613", "F u u", "96"),
    // Beyond it: the tree is drawn anew.
    ("9613", "F Down Right", "96140"), ("9613", "F Left Down", "962"), ("9613", "F Left Left Up", "95"),
    ("9", "F Up", "8"), ("9", "F Left", "9"), ("0", "F Up", "0"), ("96131", "F Right", "96131"),
    ("9613", "F Up Space Right", "96121"),
  ])
  func theFocusEndsWhereItShould(_ start: Code, _ keys: String, _ code: String) throws {
    var traveller = try Traveller(at: start)
    try traveller.press(keys)
    #expect(traveller.focus == code && traveller.model.context == .family)
  }

  @Test(arguments: [
    ("9613", "F Right Enter", "96131"), ("9613", "F Right Esc", "9613"), ("9613", "F Down q", "9613"),
    ("9613", "F Down F", "9613"), ("9613", "F Enter", "9613"), ("9613", "F Down Enter H", "9613"),
    ("9613", "F Down V Esc Enter", "9614"), ("9613", "F Down ? Esc Enter", "9614"), ("9613", "F ? q Esc", "9613"),
  ])
  func itIsLeftForTheRightPlace(_ start: Code, _ keys: String, _ code: String) throws {
    var traveller = try Traveller(at: start)
    try traveller.press(keys)
    #expect(traveller.code == code && traveller.model.context == .outline)
  }

  @Test func escapeComesBackToTheSameScreen() throws {
    for keys in ["", "Enter Tab Tab", "Enter PgDn"] {
      var traveller = try Traveller(at: "961", 120, 40)
      try traveller.press(keys)
      let before = traveller.model.frame
      try traveller.press("F Down Left Right Esc")
      #expect(traveller.model.frame.lines.dropLast() == before.lines.dropLast())
    }
  }

  @Test func theEndsAreSaid() throws {
    var traveller = try Traveller(at: "9615")
    try traveller.press("F Down")
    #expect(traveller.footer == "the last of 5 siblings")
    try traveller.press("Left Left Left Left")
    #expect(traveller.footer == "nothing is above a section")
    try traveller.press("Esc F Right Right")
    #expect(traveller.footer == "nothing is below 96150; Enter goes there")
  }

  @Test func onANarrowScreenTheFocusIsAlwaysSeen() throws {
    for columns in [20, 40, 60] {
      var traveller = try Traveller(at: "9613", columns, 12)
      for keys in ["F", "Left", "Left", "Left", "Right", "Right", "Right", "Right", "G", "g"] {
        try traveller.press(keys)
        let code = traveller.focus
        let frame = traveller.model.frame
        let row = try #require(frame.cursor?.row)
        #expect(
          frame.lines[row].spans.contains { $0.marks.contains(.selected) && $0.text.hasPrefix(code) },
          "\(keys) \(columns)")
      }
    }
  }

  @Test func itFitsEveryScreen() throws {
    try Traveller.expectFits(Self.screens.map { (Code($0.1), $0.2) })
  }

  @Test func aMarkShowsInTheTree() throws {
    var traveller = try Traveller(at: "9613")
    try traveller.press("F Down x")
    #expect(traveller.model.frame.text.contains("9614*Motion"))
    try traveller.press("Esc")
    #expect(traveller.model.frame.text.contains("▸*9614"))
  }
}
