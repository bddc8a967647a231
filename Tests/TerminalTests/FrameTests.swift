import Testing

@testable import Terminal

@Suite struct FrameTests {
  private let line: Line = [Span("▸ ", .marker), Span("0111 ", .level4), Span("Wheat, 小麦", .title, .matched)]

  @Test(
    "A line is cut within its spans and keeps their roles",
    arguments: [
      (20, "", "▸ 0111 Wheat, 小麦"), (18, "", "▸ 0111 Wheat, 小麦"), (17, "", "▸ 0111 Wheat, 小"),
      (16, "…", "▸ 0111 Wheat, …"),
      (7, "", "▸ 0111 "), (7, "…", "▸ 0111…"), (2, "…", "▸…"), (1, "…", "…"), (0, "…", ""),
    ])
  func clipping(width: Int, ellipsis: String, expected: String) {
    let cut = line.clipped(to: width, ellipsis: ellipsis)
    #expect(cut.text == expected)
    #expect(cut.width <= width)
    #expect(zip(cut.spans, line.spans).allSatisfy { $0.role == $1.role && $0.marks == $1.marks })
    #expect(line.fitted(to: width, ellipsis: ellipsis).width == width)
  }

  @Test("A golden text shows what each span means")
  func annotation() {
    var frame = Frame(
      size: Size(rows: 3, columns: 40), lines: [line.marked(.selected).padded(to: 20), [Span("a"), Span("b")], line])
    #expect(
      frame.annotated == """
        ‹marker selected|▸ ›‹level4 selected|0111 ›‹title selected matched|Wheat, 小麦›
        ab
        ‹marker|▸ ›‹level4|0111 ›‹title matched|Wheat, 小麦›
        """)
    #expect(frame.text == "▸ 0111 Wheat, 小麦\nab\n▸ 0111 Wheat, 小麦")
    let other = frame
    frame.cursor = Position(row: 1, column: 0)
    #expect(frame != other)
  }

  @Test("A frame holds no more than its size")
  func fitting() {
    let frame = Frame(size: Size(rows: 2, columns: 4), lines: [line, line, line])
    #expect(frame.text == "▸ 01\n▸ 01")
    #expect(frame[5] == Line())
    #expect(frame.fitted(to: Size(rows: 1, columns: 1)).text == "▸")
  }

  @Test(
    "Base 64 is that of the standard",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("blé", "YmzDqQ=="),
    ])
  func base64Text(text: String, expected: String) { #expect(base64(text) == expected) }

  @Test("The clipboard sequence is also wrapped for tmux, where there is one")
  func clipboard() {
    #expect(ClipboardSequence.of("foo", inTmux: false) == "\u{1B}]52;c;Zm9v\u{7}")
    #expect(ClipboardSequence.of("foo", inTmux: true).hasSuffix("\u{1B}Ptmux;\u{1B}\u{1B}]52;c;Zm9v\u{7}\u{1B}\\"))
  }
}
