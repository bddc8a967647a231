import Classifications
import Navigation
import Search

/// Choosing items for somebody outside.
extension Model {
  /// Begins with what may be chosen, what is marked, and what is searched for.
  package mutating func begin(_ picking: Picking) {
    self.picking = picking
    picked = picking.marked.map(\.index)
    if let top = picking.top {
      outline.reveal(top.index)
      outline.setRoot(top.index)
      outline.fold(.open)
    } else if let first = picking.marked.first {
      outline.reveal(first.index)
    }
    if !picking.query.isEmpty { searchEverything(for: picking.query) }
    settle()
  }

  /// Whether the keys of picking come before those of the place one is in.
  var isChoosing: Bool {
    guard picking != nil else { return false }
    if case .searching = mode { return true }
    return mode.isBrowsing && pane == .outline
  }

  /// Chooses what is marked, or else what has the focus; says why where that may not be.
  mutating func choose() -> Effect? {
    guard let picking else { return nil }
    if case .searching(let searching) = mode, searching.answer?.hits.isEmpty ?? true, picked.isEmpty {
      guard searching.answer != nil else { return sayNothing("type what you look for") }
      return .quit(status: 1)
    }
    let chosen = (picked.isEmpty ? [focusIndex] : picked).compactMap { classification.item(at: $0) }
    if let refusal = chosen.lazy.compactMap(picking.refusal).first { return sayNothing(refusal) }
    return .choose(chosen)
  }

  /// Marks what has the focus for choosing, where several may be chosen.
  mutating func pickForChoice() {
    guard let picking, let item = classification.item(at: focusIndex) else { return }
    if !picking.isMultiple {
      message = "one is wanted: Enter chooses it"
    } else if let refusal = picking.refusal(of: item) {
      message = refusal
    } else {
      pick(item)
      message = picked.isEmpty ? "nothing is marked" : "\(picked.count) marked; Enter chooses them"
    }
  }

  private mutating func sayNothing(_ sentence: String) -> Effect? {
    message = sentence
    return nil
  }
}
