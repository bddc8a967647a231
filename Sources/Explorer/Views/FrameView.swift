package import Terminal

extension Model {
  /// The screen as it looks now.
  package var frame: Frame {
    let layout = layout
    var lines: [Line] = []
    var cursor: Position?
    if layout.hasBreadcrumb { lines.append(BarView.breadcrumb(self)) }
    let body = bodyLines(layout)
    if let row = body.cursor { cursor = Position(row: lines.count + row.row, column: row.column) }
    lines += overlaid(body.lines, layout)
    if layout.hasFooter {
      let footer = BarView.footer(self)
      if let column = footer.cursor { cursor = Position(row: lines.count, column: column) }
      lines.append(footer.line)
    }
    return Frame(size: size, lines: lines, cursor: cursor, showsCursor: isTyping)
  }

  private var isTyping: Bool {
    switch mode {
    case .searching, .goingTo, .commanding, .finding, .filtering: true
    case .help(let helping): helping.isTyping
    default: false
    }
  }

  /// The panes beside each other, or the one that has the focus.
  private func bodyLines(_ layout: Layout) -> (lines: [Line], cursor: Position?) {
    if case .help(let helping) = base {
      let all = HelpView.lines(self, helping, width: size.columns)
      return (Self.filled(Array(all.dropFirst(helping.scroll)), layout.bodyHeight), nil)
    }
    if let view = fullScreen(layout) { return (Self.filled(view.lines, layout.bodyHeight), view.cursor) }
    var left: (lines: [Line], cursor: Int?) = ([], nil)
    if layout.outlineWidth > 0 {
      if case .searching(let searching) = base {
        left = SearchView.lines(self, searching, width: layout.outlineWidth)
      } else if let list = list(width: layout.outlineWidth) {
        left = (list.lines, list.cursor?.row)
      } else {
        left = OutlineView.lines(self, width: layout.outlineWidth)
      }
    }
    if !layout.isWide {
      if layout.readerWidth > 0 {
        return (
          Self.filled(ReaderView.lines(self, width: layout.readerWidth), layout.bodyHeight), Position(row: 0, column: 0)
        )
      }
      return (Self.filled(left.lines, layout.bodyHeight), left.cursor.map { Position(row: $0, column: 0) })
    }
    let right = ReaderView.lines(self, width: layout.readerWidth)
    let divider = Span(settings.glyphs.divider, .border)
    let lines = (0..<layout.bodyHeight).map { row in
      (left.lines[at: row] ?? Line()).fitted(to: layout.outlineWidth) + divider + (right[at: row] ?? Line())
    }
    let focus = pane == .reader ? Position(row: 0, column: layout.outlineWidth + 1) : nil
    return (lines, focus ?? left.cursor.map { Position(row: $0, column: 0) })
  }

  private static func filled(_ lines: [Line], _ height: Int) -> [Line] {
    lines.prefix(height) + Array(repeating: Line(), count: max(0, height - lines.count))
  }
}
