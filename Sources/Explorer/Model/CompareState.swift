package import Classifications

/// Two to four items side by side, what is emphasised in them, and how far one has read.
package struct CompareState: Sendable {
  /// How many items can be compared.
  package static let limits = 2...4

  /// The items, in the order they were chosen in.
  package private(set) var items: [Item]
  /// The text as it is laid out.
  package private(set) var page: ComparePage
  /// The number of the item with the focus.
  package private(set) var focus = 0
  /// The first line on the screen.
  package private(set) var top = 0

  init(_ items: [Item], width: Int, glyphs: Glyphs) {
    self.items = items
    page = ComparePage(items, width: width, glyphs: glyphs)
  }

  /// The item with the focus.
  package var item: Item { items[focus] }

  /// Gives the focus to a neighbour; false at the ends.
  mutating func move(by step: Int) -> Bool {
    let next = max(0, min(focus + step, items.count - 1))
    defer { focus = next }
    return next != focus
  }

  /// Goes to the next part, or to the one before; false where there is none.
  mutating func goToPart(forward: Bool) -> Bool {
    while forward, page.headings.allSatisfy({ $0 <= top }), !page.isWhole { page.layOut(lines: page.lines.count + 1) }
    let next = forward ? page.headings.first { $0 > top } : page.headings.last { $0 < top }
    guard let next else { return false }
    top = next
    return true
  }

  /// Scrolls by some lines.
  mutating func scroll(by lines: Int) { top += lines }

  /// Scrolls to the end.
  mutating func scrollToEnd() {
    page.layOut()
    top = page.lines.count
  }

  /// Emphasises something else.
  mutating func cycleEmphasis() {
    page = ComparePage(items, width: page.width, glyphs: page.glyphs, emphasis: page.emphasis.next)
  }

  /// Lays the text out anew where width or signs have changed, and keeps the place in bounds.
  mutating func follow(width: Int, height: Int, glyphs: Glyphs) {
    if width != page.width || glyphs != page.glyphs {
      page = ComparePage(items, width: width, glyphs: glyphs, emphasis: page.emphasis)
    }
    page.layOut(lines: top + height + 1)
    top = max(0, min(top, page.lines.count - height))
  }
}
