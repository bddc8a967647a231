import Classifications
import Navigation
import Terminal

/// A value chain: suppliers, the item, users, side by side.
enum ChainView {
  /// The fewest columns for both sides at once.
  static let wideColumns = 64

  /// How many lines of the two lists are seen.
  static func listHeight(_ model: Model, size: Size) -> Int {
    max(1, size.rows - FocusView.lines(model, size: size).count - headHeight(size))
  }

  private static func headHeight(_ size: Size) -> Int { size.rows >= 4 ? size.columns < wideColumns ? 2 : 1 : 0 }

  /// The lines, and where the item with the focus stands.
  static func lines(_ model: Model, _ state: ChainState, size: Size) -> (lines: [Line], cursor: Position?) {
    let detail = FocusView.lines(model, size: size)
    let height = listHeight(model, size: size)
    let body = size.columns < wideColumns ? narrow(model, state, size, height) : wide(model, state, size, height)
    let row = state[state.side].focus - state[state.side].top + headHeight(size)
    return (body.lines + detail, Position(row: max(0, min(row, size.rows - 1)), column: body.column))
  }

  /// What is drawn at a place: a row of a side, or the item in the middle.
  enum Target {
    case row(ChainState.Side, Int)
    case centre
  }

  /// What is drawn at a place; nil for the heads and for what lies below the lists.
  static func target(_ model: Model, _ state: ChainState, size: Size, at place: Position) -> Target? {
    let row = place.row - headHeight(size)
    guard row < listHeight(model, size: size) else { return nil }
    if size.columns < wideColumns {
      return row >= 0 ? .row(state.side, state[state.side].top + row) : place.row == 0 ? .centre : nil
    }
    let left = sideWidth(model, size)
    if (left..<left + middleWidth(model, size) + 2).contains(place.column) { return .centre }
    let side = place.column < left ? ChainState.Side.suppliers : .users
    return row >= 0 ? .row(side, state[side].top + row) : nil
  }

  // MARK: Both sides

  private static func wide(
    _ model: Model, _ state: ChainState, _ size: Size, _ height: Int
  ) -> (lines: [Line], column: Int) {
    let middle = middleWidth(model, size)
    let widths = [sideWidth(model, size), size.columns - middle - 2 - sideWidth(model, size)]
    let border = Span(model.settings.glyphs.divider, .border)
    let left = list(model, state, .suppliers, width: widths[0], height: height)
    let right = list(model, state, .users, width: widths[1], height: height)
    let centre = centre(model, state, width: middle, height: height)
    var lines = (0..<height).map { left[$0] + border + centre[$0] + border + right[$0] }
    if headHeight(size) > 0 {
      let heads = [head(state, .suppliers).fitted(to: widths[0]), head(state, .users).fitted(to: widths[1])]
      lines.insert(heads[0] + border + Line().fitted(to: middle) + border + heads[1], at: 0)
    }
    return (lines, state.side == .suppliers ? 0 : widths[0] + middle + 2)
  }

  private static func middleWidth(_ model: Model, _ size: Size) -> Int {
    max(16 + 2 * arrowWidth(model), min(34, size.columns / 5))
  }

  private static func sideWidth(_ model: Model, _ size: Size) -> Int {
    (size.columns - middleWidth(model, size) - 2) / 2
  }

  private static func arrowWidth(_ model: Model) -> Int { cells(of: model.settings.glyphs.arrow) + 1 }

  /// The item between the lists: arrows in and out, code, title.
  private static func centre(_ model: Model, _ state: ChainState, width: Int, height: Int) -> [Line] {
    let arrow = model.settings.glyphs.arrow
    let item = state.graph.item
    let indent = arrowWidth(model)
    let room = width - indent * 2
    let title = Flow.lines([Piece(item.title, .current)], width: room).map { $0.line(focused: nil) }
    let text = [Line(item.code.text, .current)] + title
    let shown = Array(text.prefix(height))
    let start = max(0, min(height / 3, height - shown.count))
    return (0..<height).map { row in
      guard row >= start, let line = shown[at: row - start] else { return Line().fitted(to: width) }
      let isFirst = row == start
      let before = Span(
        isFirst && state.suppliers.count > 0 ? arrow + " " : String(repeating: " ", count: indent), .marker)
      let after = isFirst && state.users.count > 0 ? Span(" " + arrow, .marker) : Span("")
      return (Line([before]) + line.fitted(to: room) + after).fitted(to: width)
    }
  }

  // MARK: One side

  /// The side with the focus, below the item and what is on the other side.
  private static func narrow(
    _ model: Model, _ state: ChainState, _ size: Size, _ height: Int
  ) -> (lines: [Line], column: Int) {
    let list = list(model, state, state.side, width: size.columns, height: height)
    guard headHeight(size) > 0 else { return (list, 0) }
    let item = state.graph.item
    let own: Line = [Span(" " + item.code.text + " ", .current), Span(item.title, .current)]
    let other = Span("   Tab: " + title(state.side.other).lowercased() + " \(state[state.side.other].count)", .faint)
    let heads = [
      own.clipped(to: size.columns, ellipsis: model.settings.glyphs.ellipsis), head(state, state.side) + other,
    ]
    return (heads + list, 0)
  }

  private static func title(_ side: ChainState.Side) -> String { side == .suppliers ? "Supplied by" : "Used by" }

  private static func head(_ state: ChainState, _ side: ChainState.Side) -> Line {
    [Span(" " + title(side), .heading), Span(" \(state[side].count)", .faint)]
  }

  private static func list(
    _ model: Model, _ state: ChainState, _ side: ChainState.Side, width: Int, height: Int
  ) -> [Line] {
    let column = state[side]
    guard column.count > 0 else {
      let words = side == .suppliers ? "No profile names a supplier of it yet." : "No profile names a user of it yet."
      let lines = Flow.lines([Piece(words, .faint)], width: width, indent: 1).map {
        $0.line(focused: nil).fitted(to: width)
      }
      return (0..<height).map { lines[at: $0] ?? Line().fitted(to: width) }
    }
    return (column.top..<column.top + height).map { number in
      guard let row = column.rows[at: number] else { return Line().fitted(to: width) }
      return line(model, row, isFocused: side == state.side && number == column.focus, width: width)
    }
  }

  private static func line(_ model: Model, _ row: ChainColumn.Row, isFocused: Bool, width: Int) -> Line {
    let glyphs = model.settings.glyphs
    switch row {
    case .section(let section, let count):
      let count = Span(" \(count) ", .faint)
      let name: Line = [Span(" " + section.code.text + " ", .level(1)), Span(section.title, .faint)]
      return name.fitted(to: max(0, width - count.width), ellipsis: glyphs.ellipsis) + count
    case .item(let item):
      let isPicked = model.picked.contains(item.index)
      let pad = String(repeating: " ", count: max(0, 5 - item.code.text.utf8.count))
      let line: Line = [
        Span(isFocused ? glyphs.selected : " ", .marker), Span(isPicked ? "\(glyphs.picked) " : "  ", .marker),
        Span(item.code.text, .level(item.level.depth)), Span(pad + " " + item.title),
      ]
      let fitted = line.clipped(to: width - 1, ellipsis: glyphs.ellipsis).padded(to: width)
      return isFocused ? fitted.marked(.selected) : fitted
    }
  }
}
