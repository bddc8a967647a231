import TerminalTesting
import Testing

@testable import Terminal

@Suite struct DecoderTests {
  @Test(
    "Keys come out of what terminals send",
    arguments: [
      ("a", "a"), (" ", "Space"), ("\r", "Enter"), ("\n", "^j"), ("\t", "Tab"), ("\u{7F}", "Backspace"),
      ("\u{8}", "Backspace"), ("\u{0}", "^Space"), ("\u{E}", "^n"), ("\u{1A}", "^z"), ("\u{1C}", "^\\"),
      ("\u{1F}", "^_"),
      ("é", "é"), ("日本", "日 本"), ("👍", "👍"), ("^", "^"),
      ("\u{1B}[A", "Up"), ("\u{1B}OB", "Down"), ("\u{1B}[C", "Right"), ("\u{1B}OD", "Left"),
      ("\u{1B}[1;3D", "Alt-Left"), ("\u{1B}[1;5C", "Ctrl-Right"), ("\u{1B}[1;7A", "Alt-Ctrl-Up"),
      ("\u{1B}[1;2B", "Down"),
      ("\u{1B}[H", "Home"), ("\u{1B}[1~", "Home"), ("\u{1B}[7~", "Home"), ("\u{1B}[F", "End"), ("\u{1B}[4~", "End"),
      ("\u{1B}[5~", "PgUp"), ("\u{1B}[6;5~", "Ctrl-PgDn"), ("\u{1B}[2~", "Ins"), ("\u{1B}[3~", "Del"),
      ("\u{1B}[Z", "S-Tab"),
      ("\u{1B}OP", "F1"), ("\u{1B}[[E", "F5"), ("\u{1B}[15~", "F5"), ("\u{1B}[17;3~", "Alt-F6"), ("\u{1B}[24~", "F12"),
      ("\u{1B}[5^", "Ctrl-PgUp"), ("\u{1B}[5$", "PgUp"), ("\u{1B}Oa", "Ctrl-Up"), ("\u{1B}OM", "Enter"),
      ("\u{1B}x", "Alt-x"), ("\u{1B}é", "Alt-é"), ("\u{1B}\u{E}", "Alt-^n"), ("\u{1B}\u{1B}[D", "Alt-Left"),
      ("j\u{1B}[Bk", "j Down k"), ("\u{1B}[I\u{1B}[Oq", "q"), ("\u{1B}[?62;c\u{1B}[99~q", "q"),
    ])
  func keys(sent: String, expected: String) {
    var decoder = Decoder()
    #expect(notation(decoder.decode(sent.utf8)) == expected)
    #expect(decoder.patience == .none)
  }

  @Test(
    "Bytes one by one give the same keys as all at once",
    arguments: ["\u{1B}[1;3D日\u{1B}OP", "\u{1B}[200~é\u{1B}[201~x"])
  func piecemeal(sent: String) {
    var whole = Decoder()
    var pieces = Decoder()
    #expect(whole.decode(sent.utf8) == sent.utf8.flatMap { pieces.decode([$0]) })
  }

  @Test(
    "A bad byte becomes a replacement character and swallows nothing",
    arguments: [
      ([0xFF, 0x71], "\u{FFFD} q"), ([0xC3, 0x71], "\u{FFFD} q"), ([0xC0, 0x80, 0x71], "\u{FFFD} \u{FFFD} q"),
      ([0xED, 0xA0, 0x80, 0x71], "\u{FFFD} q"), ([0xE2, 0x82, 0x1B, 0x5B, 0x41], "\u{FFFD} Up"),
      ([0xF8, 0x71], "\u{FFFD} q"), ([0x9B, 0x41], "\u{FFFD} A"), ([0x1B, 0xFF, 0x71], "Alt-\u{FFFD} q"),
    ] as [([UInt8], String)])
  func badBytes(sent: [UInt8], expected: String) {
    var decoder = Decoder()
    #expect(notation(decoder.decode(sent)) == expected)
  }

  @Test(
    "What is left unfinished is what the reader typed",
    arguments: [
      ([0x1B], "Esc"), ([0x1B, 0x1B], "Esc Esc"), ([0x1B, 0x5B], "Alt-["), ([0x1B, 0x4F], "Alt-O"),
      ([0x1B, 0x5B, 0x31, 0x3B], "Alt-[ 1 ;"), ([0xE2, 0x82], "\u{FFFD}"), ([0x1B, 0xE2], "Alt-\u{FFFD}"),
    ] as [([UInt8], String)])
  func unfinished(sent: [UInt8], expected: String) {
    var decoder = Decoder()
    #expect(decoder.decode(sent).isEmpty)
    #expect(decoder.patience == (sent[0] == 0x1B ? .short : .long))
    #expect(notation(decoder.giveUp()) == expected)
    #expect(decoder.patience == .none)
  }

  @Test(
    "A paste is one text, whatever is in it",
    arguments: [
      ("\u{1B}[200~wheat\u{1B}[201~", "wheat"), ("\u{1B}[200~a\rb\u{1B}[A\u{1B}[201~", "a\nb\u{1B}[A"),
      ("\u{1B}[200~\u{1B}[201~", ""),
    ])
  func paste(sent: String, expected: String) {
    var decoder = Decoder()
    #expect(decoder.decode((sent + "q").utf8) == [.paste(expected), .key(.character("q"))])
  }

  @Test("A paste without an end comes when patience ends, and one without bound in pieces")
  func endlessPaste() {
    var decoder = Decoder()
    #expect(decoder.decode("\u{1B}[200~half".utf8).isEmpty)
    #expect(decoder.patience == .long)
    #expect(decoder.giveUp() == [.paste("half")])
    let long = String(repeating: "x", count: Decoder.longestPaste + 1)
    #expect(decoder.decode("\u{1B}[200~\(long)\u{1B}[201~".utf8) == [.paste(String(long.dropLast())), .paste("x")])
  }

  @Test(
    "The mouse is understood in both protocols",
    arguments: [
      ("\u{1B}[<0;5;3M", .press, 2, 4), ("\u{1B}[<0;5;3m", .release, 2, 4), ("\u{1B}[<64;300;2M", .wheelUp, 1, 299),
      ("\u{1B}[<81;1;1M", .wheelDown, 0, 0), ("\u{1B}[M %#", .press, 2, 4), ("\u{1B}[M#%#", .release, 2, 4),
    ] as [(String, MouseEvent.Action, Int, Int)])
  func mouse(sent: String, action: MouseEvent.Action, row: Int, column: Int) {
    var decoder = Decoder()
    #expect(decoder.decode(sent.utf8) == [.mouse(MouseEvent(action, at: Position(row: row, column: column)))])
  }

  @Test("What terminfo says of each terminal is decoded, and the other mode of its arrows too")
  func terminfo() {
    let keys: [(String, String)] = [
      ("kcuu1", "Up"), ("kcud1", "Down"), ("kcub1", "Left"), ("kcuf1", "Right"), ("khome", "Home"), ("kend", "End"),
      ("kpp", "PgUp"), ("knp", "PgDn"), ("kich1", "Ins"), ("kdch1", "Del"), ("kcbt", "S-Tab"), ("kf1", "F1"),
      ("kf4", "F4"), ("kf5", "F5"), ("kf10", "F10"), ("kf11", "F11"), ("kf12", "F12"),
    ]
    for terminal in ["xterm-256color", "screen-256color", "tmux-256color", "linux", "vt100", "rxvt-unicode"] {
      let ask = keys.map { "tput -T \(terminal) \($0.0); echo" }.joined(separator: "; ")
      let answers = run(["sh", "-c", ask]).output.split(separator: "\n", omittingEmptySubsequences: false)
      for ((capability, expected), sequence) in zip(keys, answers) where !sequence.isEmpty {
        // The VT100 numbers its last keys otherwise; it has none beyond F4 that anybody presses.
        if terminal == "vt100", expected.hasPrefix("F"), expected.count > 2 || expected > "F4" { continue }
        var decoder = Decoder()
        #expect(notation(decoder.decode(sequence.utf8)) == expected, "\(terminal) \(capability)")
        guard sequence.hasPrefix("\u{1B}O") else { continue }
        #expect(notation(decoder.decode("\u{1B}[\(sequence.dropFirst(2))".utf8)) == expected)
      }
    }
  }

  private func notation(_ events: [Event]) -> String {
    events.map { if case .key(let key) = $0 { key.description } else { "\($0)" } }.joined(separator: " ")
  }
}
