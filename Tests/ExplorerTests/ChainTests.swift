import CatalogTesting
import Classifications
import Explorer
import Terminal
import Testing

/// The value chain: how it looks, and where its keys lead.
@Suite struct ChainTests {
  static let screens = [
    ("chain", "9613", "V"), ("chain-users", "961", "V Right Down"), ("chain-none", "0111", "V"),
  ]

  @Test(arguments: [(80, 24), (120, 40)], screens)
  func looksAsApproved(_ size: (Int, Int), _ screen: (String, String, String)) throws {
    try Golden.expectLooks(screen.0, at: Code(screen.1), screen.2, size)
  }

  /// Somebody before the small classification.
  private func trader(at code: Code, _ columns: Int = 80) throws -> Traveller {
    let small = try SmallTrade.classification()
    return Traveller(Model(small, at: small[code], size: Size(rows: 24, columns: columns)))
  }

  @Test(arguments: [
    ("212", "V", "211"), ("212", "V Down", "22"), ("212", "V Down Down", "22"), ("212", "V Right", "31"),
    ("212", "V Tab", "31"), ("212", "V Tab Tab", "211"), ("212", "V Right Left", "211"),
    // Outwards, the item with the focus comes to the middle; inwards, where one came from has the focus.
    ("212", "V Left", "111"), ("212", "V Left Right", "212"), ("212", "V Left Left", "211"),
    ("212", "V Left Backspace", "211"), ("212", "V Down Left Backspace", "22"), ("212", "V Right Right", "212"),
    ("212", "V Down Left Left", "22"), ("112", "V", "112"), ("112", "V Left Right Down", "112"),
    ("112", "V Backspace", "112"), ("212", "V G", "22"), ("212", "V G g PgDn PgUp", "211"),
  ])
  func theFocusEndsWhereItShould(_ start: Code, _ keys: String, _ code: String) throws {
    for columns in [30, 80, 200] {
      var traveller = try trader(at: start, columns)
      try traveller.press(keys)
      #expect(traveller.focus == code && traveller.model.context == .chain)
    }
  }

  @Test(arguments: [
    ("212", "V Enter", "211"), ("212", "V Esc", "212"), ("212", "V Left q", "212"), ("212", "V V", "212"),
    ("212", "V Right Enter", "31"), ("212", "V F Esc Esc", "212"), ("212", "V Enter H", "212"),
    ("112", "V Enter", "112"),
  ])
  func itIsLeftForTheRightPlace(_ start: Code, _ keys: String, _ code: String) throws {
    var traveller = try trader(at: start)
    try traveller.press(keys)
    #expect(traveller.code == code && traveller.model.context == .outline)
  }

  @Test func itSaysWhereItIsNow() throws {
    var traveller = try trader(at: "212")
    try traveller.press("V Left")
    #expect(traveller.footer == "now around 211; Backspace comes back to 212")
    try traveller.press("Left Left")
    #expect(traveller.footer == "no profile names a user of it yet" || traveller.focus == "211")
  }

  @Test(
    arguments: [
      ("V", "value chain of 212: supplier 1 of 2, 211 Flour, of section 2"),
      ("V Right", "value chain of 212: user 1 of 1, 31 Trade, of section 3"),
      ("F Right", "family tree of 212: 212 Bread, group, 2 of 2 siblings, 0 children"),
      ("F Left", "family tree of 212: 21 Food, division, 1 of 2 siblings, 2 children"),
      ("x u X", "comparing 212, 21: 1 of 2, 212 Bread"), ("", nil),
    ] as [(String, String?)])
  func thePlaceIsSaidForTheEar(_ keys: String, _ sentence: String?) throws {
    var traveller = try trader(at: "212")
    try traveller.press(keys)
    #expect(traveller.model.viewSentence == sentence)
  }

  @Test func readerAndChainNameTheSame() throws {
    var traveller = try trader(at: "212", 120)
    let page = traveller.model.page.lines.map(\.text).joined(separator: "\n")
    #expect(page.contains("Supplied by\n  [211]¹") || page.contains("Supplied by\n  [211]"))
    #expect(page.contains("Used by\n  [31]") && page.contains("Sent here by\n  [211]"))
    try traveller.press("V")
    #expect(traveller.model.frame.text.contains("Supplied by 2") && traveller.model.frame.text.contains("Used by 1"))
  }

  @Test func aLongListScrollsWithItsFocus() throws {
    var traveller = try Traveller(at: "961", 80, 10)
    for keys in ["V", "G", "g", "PgDn", "PgDn", "PgUp", "Right", "G"] {
      try traveller.press(keys)
      let frame = traveller.model.frame
      let row = try #require(frame.cursor?.row)
      #expect(frame.lines[row].spans.contains { $0.marks.contains(.selected) && $0.text.hasPrefix(traveller.focus) })
    }
  }

  @Test func itFitsEveryScreen() throws {
    try Traveller.expectFits(Self.screens.map { (Code($0.1), $0.2) } + [("961", "V Left Left Right")])
  }
}
