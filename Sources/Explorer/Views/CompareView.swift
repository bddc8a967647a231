import Classifications
import Terminal

/// Items side by side: their codes on top, the one with the focus marked, and the text below.
enum CompareView {
  /// The lines left for the text.
  static func height(_ size: Size) -> Int { size.rows >= 5 ? size.rows - 2 : size.rows }

  /// The lines, and where the item with the focus stands.
  static func lines(_ model: Model, _ state: CompareState, size: Size) -> (lines: [Line], cursor: Position?) {
    let height = height(size)
    let end = min(state.page.lines.count, state.top + height)
    let text = state.page.lines[min(state.top, end)..<end].map { Line(" ") + $0 }
    guard height < size.rows else { return (text, Position(row: 0, column: 0)) }
    let (head, column) = head(model, state, size.columns)
    var rule = Line(String(repeating: model.settings.glyphs.rule, count: size.columns), .border)
    let note = Line(" \(state.page.emphasis == .nothing ? "" : "bold: \(state.page.emphasis.rawValue)") ", .faint)
    let below = state.page.lines.count - end
    let count = state.page.isWhole ? "\(below) more" : "more below"
    let more = below > 0 ? Line(" \(count) ", .faint) : Line()
    if size.columns > note.width + more.width + 8 {
      rule =
        rule.clipped(to: size.columns - note.width - more.width - 4) + note + Span(model.settings.glyphs.rule, .border)
        + more
    }
    return ([head, rule.padded(to: size.columns)] + text, Position(row: 0, column: column))
  }

  /// The cells of a column's text.
  private static func columnWidth(_ state: CompareState, _ width: Int) -> Int {
    state.page.columnWidth.map { $0 + 1 } ?? max(1, width / state.items.count - 2)
  }

  /// The number of the item whose column is drawn at a place; one below the other, only their heads are columns.
  static func column(_ state: CompareState, size: Size, at place: Position) -> Int? {
    let isHead = place.row == 0 && height(size) < size.rows
    guard isHead || state.page.columnWidth != nil else { return nil }
    return min(place.column / (columnWidth(state, size.columns) + 2), state.items.count - 1)
  }

  /// Code and title of each, in columns like the text; and the column of the one with the focus.
  private static func head(_ model: Model, _ state: CompareState, _ width: Int) -> (line: Line, column: Int) {
    let glyphs = model.settings.glyphs
    var line = Line()
    var start = 0
    let width = columnWidth(state, width)
    for (number, item) in state.items.enumerated() {
      if number > 0 { line += Span(" \(glyphs.divider)", .border) }
      let hasFocus = number == state.focus
      if hasFocus { start = line.width }
      let name: Line = [
        Span(hasFocus ? glyphs.selected : " ", .marker), Span(item.code.text + " ", .level(item.level.depth)),
        Span(item.title),
      ]
      let fitted = name.fitted(to: width, ellipsis: glyphs.ellipsis)
      line += hasFocus ? fitted.marked(.selected) : fitted
    }
    return (line, start)
  }
}
