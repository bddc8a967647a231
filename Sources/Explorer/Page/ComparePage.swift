package import Classifications
package import Terminal

/// Two to four items side by side, part by part; one below the other where the screen is too narrow for columns.
package struct ComparePage: Sendable {
  /// The narrowest column that is pleasant to read.
  static let narrowestColumn = 30

  /// The items, in their order.
  package let items: [Item]
  /// The width in cells it was laid out for.
  package let width: Int
  /// What is emphasised.
  package let emphasis: Emphasis
  /// The text.
  package private(set) var lines: [Line] = []
  /// The line each part begins on.
  private(set) var headings: [Int] = [0]
  let glyphs: Glyphs

  /// A stretch of the text that is laid out at once.
  enum Block {
    case titles, kinship, terms, maps
    case part(ProfilePart)
  }

  /// What is not laid out yet.
  private var pending: ArraySlice<Block> =
    [.titles, .kinship, .terms, .maps] + ProfilePart.allCases.map(Block.part)

  /// Begins a comparison; nothing is laid out before ``layOut(lines:)``.
  package init(_ items: [Item], width: Int, glyphs: Glyphs = .unicode, emphasis: Emphasis = .different) {
    self.items = items
    self.width = max(8, width)
    self.glyphs = glyphs
    self.emphasis = emphasis
  }

  /// Whether everything is laid out.
  package var isWhole: Bool { pending.isEmpty }

  /// Lays out so many lines, or as many as there are; a few more, since blocks are not parted.
  ///
  /// Four profiles take longer than a key may, and nobody reads beyond the screen at once.
  package mutating func layOut(lines wanted: Int = .max) {
    while lines.count < wanted, let block = pending.popFirst() { add(block) }
  }

  /// The width of one column; nil where the items stand one below the other.
  var columnWidth: Int? {
    let width = (self.width - 3 * (items.count - 1)) / max(1, items.count)
    return width >= Self.narrowestColumn ? width : nil
  }

  /// The text laid out so far alone, without spaces at the ends of lines.
  package var text: String { Frame(size: Size(rows: lines.count, columns: width), lines: lines).text }

  // MARK: Building blocks

  mutating func addBlank() {
    if let last = lines.last, !last.spans.isEmpty { lines.append(Line()) }
  }

  mutating func addHeading(_ text: String) {
    addBlank()
    headings.append(lines.count)
    lines.append(Line(text, .heading))
  }

  /// Adds running text over the whole width.
  mutating func add(_ pieces: [Piece], indent: Int = 0, first: [Piece] = []) {
    lines += Flow.lines(pieces, width: width, indent: indent, first: first).map { $0.line(focused: nil) }
  }

  /// Adds a block for each item: beside each other, or below each other with the codes in front.
  ///
  /// A block is a list of paragraphs.
  mutating func add(_ blocks: [[[Piece]]], named: Bool = true) {
    guard let columnWidth else {
      for (item, block) in zip(items, blocks) {
        let code = named ? [Piece(item.code.text, .level(item.level.depth))] : []
        for (number, paragraph) in block.enumerated() {
          add(paragraph, indent: named ? 7 : 0, first: number == 0 ? code : [])
        }
      }
      return
    }
    let columns = blocks.map { block in
      block.flatMap { Flow.lines($0, width: columnWidth) }.map { $0.line(focused: nil) }
    }
    let divider = Span(" \(glyphs.divider) ", .border)
    for row in 0..<(columns.map(\.count).max() ?? 0) {
      var line = Line()
      for (number, column) in columns.enumerated() {
        if number > 0 { line += divider }
        line += (column[at: row] ?? Line()).fitted(to: columnWidth)
      }
      lines.append(line)
    }
  }
}
