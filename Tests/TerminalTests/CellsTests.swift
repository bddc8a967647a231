import Testing

@testable import Terminal

@Suite struct CellsTests {
  @Test(
    "Text is as wide as ncurses makes it",
    arguments: [
      ("", 0), ("wheat", 5), ("blé", 3), ("ble\u{301}", 3), ("小麦", 4), ("a\u{200B}b", 2), ("— … °", 5), ("👍", 2),
      ("🇩🇪", 2),
    ])
  func width(text: String, expected: Int) { #expect(cells(of: text) == expected) }

  @Test(
    "Text is cut at the border of a character",
    arguments: [
      ("wheat", 5, "", "wheat"), ("wheat", 3, "", "whe"), ("wheat", 3, "…", "wh…"), ("小麦粉", 5, "", "小麦"),
      ("小麦粉", 5, "…", "小麦…"),
      ("小麦粉", 4, "…", "小…"), ("ble\u{301}s", 3, "", "ble\u{301}"), ("wheat", 0, "…", ""), ("wheat", 1, "…", "…"),
      ("wheat", -1, "…", ""),
      ("wheat", 2, "...", "wh"),
    ])
  func clipping(text: String, width: Int, ellipsis: String, expected: String) {
    #expect(clip(text, to: width, ellipsis: ellipsis) == expected)
  }

  @Test(
    "Nothing that is displayed can drive the terminal",
    arguments: [
      ("plain", "plain"), ("a\tb", "a b"), ("\u{1B}[31mred\u{1B}[0m", "[31mred[0m"), ("a\u{7}\u{8}\r\nb", "ab"),
      ("\u{7F}\u{9B}31m", "31m"),
      ("ab\u{202E}cd\u{2066}e\u{200F}", "abcde"), ("soft\u{AD}hyphen", "softhyphen"), ("\u{FEFF}é", "é"),
      ("x\u{E000}y", "x\u{E000}y"),
      ("a\u{2028}b", "ab"), ("\u{FFFF}", "\u{FFFD}"), ("👩‍💻", "👩‍💻"),
    ])
  func sanitising(text: String, expected: String) {
    #expect(sanitised(text) == expected)
    #expect(Span(text).text == expected)
    #expect(sanitised(expected) == expected)
  }

  @Test("Where no UTF-8 can be had, only ASCII is left")
  func ascii() {
    #expect(sanitised("Blé — 小麦\t\u{1B}[m", in: TextLocale(isUnicode: false)) == "Bl? ? ?? [m")
  }
}
