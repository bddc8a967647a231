import Classifications
import Terminal

/// Marking items, and comparing those that are marked.
extension Model {
  /// Marks an item, or takes its mark away.
  mutating func pick(_ item: Item) {
    if let at = picked.firstIndex(of: item.index) {
      picked.remove(at: at)
      message = "\(item.code) is no longer marked" + (picked.isEmpty ? "" : "; \(picked.count) still are")
    } else {
      picked.append(item.index)
      let count = picked.count
      message =
        "\(item.code) marked" + (count == 1 ? "; mark more, then X compares" : ", \(count) in all; X compares them")
    }
  }

  /// Takes all marks away.
  mutating func unpickAll() {
    message = picked.isEmpty ? "nothing is marked" : "\(picked.count) marks taken away"
    picked = []
  }

  /// Shows the marked items side by side; where one alone is marked, that one and the one with the focus.
  mutating func compare() {
    var chosen = picked
    if chosen.count == 1, chosen[0] != focusIndex { chosen.append(focusIndex) }
    let items = chosen.compactMap { classification.item(at: $0) }
    guard CompareState.limits.contains(items.count) else {
      message =
        items.count > CompareState.limits.upperBound
        ? "\(items.count) are marked, and \(CompareState.limits.upperBound) can be compared; x takes a mark away, Alt-x all"
        : "x marks an item; with two to four marked, X compares them"
      return
    }
    cover(with: .comparing(CompareState(items, width: size.columns - 2, glyphs: settings.glyphs)))
  }

  mutating func readComparison(_ state: CompareState, _ command: Command) {
    var state = state
    let height = CompareView.height(Size(rows: layout.bodyHeight, columns: size.columns))
    switch command {
    case .next: state.scroll(by: 1)
    case .previous: state.scroll(by: -1)
    case .nextPage, .space: state.scroll(by: max(1, height - 2))
    case .previousPage: state.scroll(by: -max(1, height - 2))
    case .first: state.scroll(by: -state.top)
    case .last: state.scrollToEnd()
    case .nextSibling: if !state.goToPart(forward: true) { message = "the last part" }
    case .previousSibling: if !state.goToPart(forward: false) { message = "the first part" }
    case .forward: if !state.move(by: 1) { message = "the last of \(state.items.count)" }
    case .backward: if !state.move(by: -1) { message = "the first of \(state.items.count)" }
    case .emphasis: state.cycleEmphasis()
    default: break
    }
    mode = .comparing(state)
  }
}
