import Testing

@testable import Terminal

@Suite struct KeyTests {
  @Test(
    "What a key is written as reads as the same key",
    arguments: [
      (.character("n"), "n"), (.character("N"), "N"), (.character("^"), "^"), (.character("-"), "-"),
      (.character(" "), "Space"),
      (.character("é"), "é"), (.ctrl("n"), "^n"), (.ctrl(" "), "^Space"), (.ctrl("\\"), "^\\"), (.ctrl("^"), "^^"),
      (.alt(.left), "Alt-Left"), (.alt(.character("x")), "Alt-x"), (.alt(.character("-")), "Alt--"),
      (.alt(.ctrl("n")), "Alt-^n"), (Key(.named(.right), ctrl: true), "Ctrl-Right"), (.function(1), "F1"),
      (Key(.function(12), ctrl: true, alt: true), "Alt-Ctrl-F12"), (.pageUp, "PgUp"), (.pageDown, "PgDn"),
      (.backTab, "S-Tab"),
      (.enter, "Enter"), (.escape, "Esc"), (.backspace, "Backspace"), (.delete, "Del"), (.insert, "Ins"),
      (.home, "Home"),
    ] as [(Key, String)])
  func roundTrip(key: Key, notation: String) {
    #expect(key.description == notation)
    #expect(Key(notation) == key)
  }

  @Test("Every key with a name can be read", arguments: Key.Name.allCases)
  func names(name: Key.Name) { #expect(Key(name.rawValue) == Key(.named(name))) }

  @Test(
    "What a terminal cannot tell apart is one key",
    arguments: [
      ("^h", .backspace), ("^i", .tab), ("^M", .enter), ("^[", .escape), ("^N", .ctrl("n")), ("Ctrl-n", .ctrl("n")),
    ] as [(String, Key)])
  func indistinguishable(notation: String, key: Key) { #expect(Key(notation) == key) }

  @Test("What is no key is not read", arguments: ["", "F0", "F13", "PageUp", "Alt-", "nn", "^nn", "S-x"])
  func noKeys(notation: String) { #expect(Key(notation) == nil) }

  @Test("A key types its character only when nothing is held down with it")
  func typed() {
    #expect(Key.character("ä").typed == "ä")
    #expect(Key.ctrl("a").typed == nil)
    #expect(Key.alt(.character("a")).typed == nil)
    #expect(Key.up.typed == nil)
  }
}
