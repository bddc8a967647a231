import Terminal

extension Model {
  /// The view that takes the place of both panes, if one does.
  func fullScreen(_ layout: Layout) -> (lines: [Line], cursor: Position?)? {
    let size = Size(rows: layout.bodyHeight, columns: size.columns)
    var view: (lines: [Line], cursor: Position?)
    switch base {
    case .family(let state): view = FamilyView.lines(self, state, size: size)
    case .chain(let state): view = ChainView.lines(self, state, size: size)
    case .comparing(let state): view = CompareView.lines(self, state, size: size)
    case .marks, .options, .corresponding:
      return layout.isWide ? nil : list(width: size.columns).map { ($0.lines, $0.cursor) }
    default: return nil
    }
    if let cursor = view.cursor {
      let (row, column) = (min(cursor.row, size.rows - 1), min(cursor.column, size.columns - 1))
      view.cursor = Position(row: max(0, row), column: max(0, column))
    }
    return view
  }
}
