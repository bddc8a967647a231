import Terminal

extension Model {
  /// The view that takes the place of both panes, if one does.
  func fullScreen(_ layout: Layout) -> (lines: [Line], cursor: Position?)? {
    let size = Size(rows: layout.bodyHeight, columns: size.columns)
    var shown = mode
    if case .sequence = mode, let below = covered.last { shown = below }
    return switch shown {
    case .family(let state): FamilyView.lines(self, state, size: size)
    case .chain(let state): ChainView.lines(self, state, size: size)
    case .comparing(let state): CompareView.lines(self, state, size: size)
    default: nil
    }
  }
}
