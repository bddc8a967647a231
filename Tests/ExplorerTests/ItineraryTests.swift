import Classifications
import Explorer
import Terminal
import Testing

/// Keys in, place out.
@Suite struct ItineraryTests {
  @Test(arguments: [
    ("0", "Right", "0", Pane.outline), ("0", "Right Right", "01", .outline), ("0", "Right Right Left", "0", .outline),
    ("96131", "Left", "9613", .outline), ("96131", "Right", "96131", .reader), ("9613", "Enter", "9613", .reader),
    ("9613", "Tab", "9613", .reader), ("9613", "Enter Esc", "9613", .outline), ("9613", "J", "9614", .outline),
    ("9613", "K K", "9611", .outline), ("9613", "Enter J", "9614", .reader), ("9613", "$", "9615", .outline),
    ("9613", "^", "9611", .outline), ("9613", "u u", "96", .outline), ("9613", "u Right", "9613", .outline),
    ("9615", "}", "9621", .outline), ("9613", "G", "99", .outline), ("9613", "g", "0", .outline),
    ("9611", "3 j", "9614", .outline), ("9611", "2 J", "9613", .outline), ("0", "j j j k", "2", .outline),
    ("0", "^n ^n ^p", "1", .outline), ("9613", "0 1 1 1 Enter", "0111", .outline),
    ("9613", "0 1 1 1 Esc", "9613", .outline),
    ("9613", "0 1 1 Backspace Enter", "01", .outline), ("9613", "3 7 4 1 0 Enter", "37410", .outline),
    ("9613", "0 1 1 1 Enter H", "9613", .outline), ("9613", "0 1 1 1 Enter H L", "0111", .outline),
    ("9613", "/ \"haircut\" Esc", "9613", .outline), ("9613", "/ \"plaster_of_paris\" Enter", "37410", .outline),
    ("9613", ". u", "9613", .outline), ("9613", ". , u", "961", .outline), ("9613", "z 1", "9", .outline),
    ("9", "z 2 Right", "91", .outline), ("9613", "Space", "9613", .outline), ("9613", "?", "9613", .outline),
    ("9613", "? q", "9613", .outline), ("9613", "z Esc", "9613", .outline), ("0", "Left", "0", .outline),
  ])
  func endsWhereItShould(_ start: Code, _ keys: String, _ code: String, _ pane: Pane) throws {
    var traveller = try Traveller(at: start)
    try traveller.press(keys)
    #expect(traveller.code == code)
    #expect(traveller.model.pane == pane)
  }

  @Test func aLinkIsFollowedAndBackComesToTheSamePlaceInTheReader() throws {
    var traveller = try Traveller(at: "961")
    try traveller.press("Enter Tab Tab Tab")
    let before = traveller.model.reader
    try traveller.press("Enter")
    #expect(traveller.code == "9613" && traveller.model.pane == .reader)
    try traveller.press("Backspace")
    #expect(traveller.code == "961" && traveller.model.reader == before)
  }

  @Test func aLinkIsFocusedByItsNumber() throws {
    var traveller = try Traveller(at: "961")
    try traveller.press("Enter 4")
    #expect(traveller.footer.hasPrefix("→ 96140"))
    try traveller.press("Esc 1 2")
    #expect(traveller.model.reader.link == 11)
  }

  @Test func theEndOfAFamilyIsSaid() throws {
    var traveller = try Traveller(at: "9615")
    try traveller.press("J")
    #expect(traveller.code == "9615" && traveller.footer == "the last of 5 siblings")
  }

  @Test func aLostZeroIsOfferedNotGuessed() throws {
    var traveller = try Traveller()
    try traveller.press("1 1 1")
    #expect(traveller.footer.contains("no such code") && traveller.footer.contains("0111 Wheat"))
    try traveller.press("Enter")
    #expect(traveller.code == "0111" && traveller.footer.contains("no 111 in CPC Ver. 2.1"))
    try traveller.press("1 Enter")
    #expect(traveller.code == "1" && traveller.footer.contains("if a zero was lost: 01"))
  }

  @Test func aPastedTextIsSearched() throws {
    var traveller = try Traveller()
    _ = traveller.model.update(.paste("plaster of paris\n"))
    #expect(traveller.footer.hasPrefix("/plaster of paris"))
    try traveller.press("Enter")
    #expect(traveller.code == "37410")
  }

  @Test func quittingAndSignalsAreEffects() throws {
    var traveller = try Traveller()
    #expect(try traveller.press("q") == .quit(status: 0))
    #expect(try traveller.press("^z") == .suspend)
    #expect(try traveller.press("^l") == .redraw)
    #expect(traveller.model.update(.end(signal: 15)) == .quit(status: 143))
    #expect(traveller.model.update(.inputClosed) == .quit(status: 129))
    #expect(try traveller.press("Esc Esc Esc ^c") == nil)
  }

  @Test func thePlaceInAProfileIsKeptWhenOneComesBack() throws {
    var traveller = try Traveller(at: "9613")
    try traveller.press("Enter PgDn Esc J K")
    #expect(traveller.model.reader.scroll > 0)
  }

  @Test func anUnboundKeySaysSo() throws {
    var traveller = try Traveller()
    try traveller.press("~")
    #expect(traveller.footer.contains("~ does nothing here"))
  }
}
