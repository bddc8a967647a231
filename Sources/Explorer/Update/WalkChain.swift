import Classifications
import Navigation
import Terminal

/// Keys in the value chain.
extension Model {
  mutating func walkChain(_ state: ChainState, _ command: Command) {
    var state = state
    let size = Size(rows: layout.bodyHeight, columns: size.columns)
    let page = max(1, ChainView.listHeight(self, size: size) - 2)
    switch command {
    case .next: step(&state, by: 1)
    case .previous: step(&state, by: -1)
    case .nextPage: step(&state, by: page)
    case .previousPage: step(&state, by: -page)
    case .first: step(&state, by: -.max / 2)
    case .last: step(&state, by: .max / 2)
    case .backward: go(&state, to: .suppliers)
    case .forward: go(&state, to: .users)
    case .switchSide: if !state.cross() { message = "nothing is on the other side" }
    case .back: if !state.goBack() { message = "this is where the chain began; Esc comes back" }
    default: break
    }
    mode = .chain(state)
  }

  private mutating func step(_ state: inout ChainState, by step: Int) {
    guard !state[state.side].move(by: step) else { return }
    let count = state[state.side].count
    message = count == 0 ? "nothing to walk here" : step > 0 ? "the last of \(count)" : "the first of \(count)"
  }

  private mutating func go(_ state: inout ChainState, to side: ChainState.Side) {
    let before = state.graph.item
    guard state.go(to: side) else {
      message = side == .suppliers ? "no profile names a supplier of it yet" : "no profile names a user of it yet"
      return
    }
    if state.graph.item != before {
      message = "now around \(state.graph.item.code); Backspace comes back to \(before.code)"
    }
  }
}
