import Classifications
import Navigation
import Terminal

/// The mouse in the views that take the place of both panes: a click gives the focus, a second one goes there.
extension Model {
  mutating func clickView(_ position: Position) {
    let size = Size(rows: layout.bodyHeight, columns: size.columns)
    switch mode {
    case .family(var state):
      guard let node = FamilyView.node(self, state, size: size, at: position) else { return }
      if node == state.focus { return view(.enter) }
      state.focus(on: node)
      mode = .family(state)
    case .chain(var state):
      switch ChainView.target(self, state, size: size, at: position) {
      case .centre?: leaveViews(for: state.graph.item)
      case .row(let side, let row)? where side == state.side && row == state[side].focus: view(.enter)
      case .row(let side, let row)?:
        state.focus(on: row, of: side)
        mode = .chain(state)
      case nil: break
      }
    case .comparing(var state):
      guard let column = CompareView.column(state, size: size, at: position) else { return }
      if !state.move(by: column - state.focus) { return view(.enter) }
      mode = .comparing(state)
    default: break
    }
  }
}
