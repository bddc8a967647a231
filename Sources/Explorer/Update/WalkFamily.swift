import Classifications
import Navigation

/// Keys in the family tree.
extension Model {
  mutating func walkFamily(_ state: FamilyState, _ command: Command) {
    var state = state
    let family = state.item.siblings
    switch command {
    case .next, .nextSibling: step(&state, by: 1)
    case .previous, .previousSibling: step(&state, by: -1)
    case .first, .firstSibling: step(&state, by: -family.count)
    case .last, .lastSibling: step(&state, by: family.count)
    case .backward, .parent: if !state.moveToParent() { message = "nothing is above a \(state.item.level.name)" }
    case .forward: if !state.moveToChild() { message = "nothing is below \(state.item.code); Enter goes there" }
    case .space: state.centre()
    default: break
    }
    mode = .family(state)
  }

  private mutating func step(_ state: inout FamilyState, by step: Int) {
    let count = state.item.siblings.count
    guard !state.moveInFamily(by: step) else { return }
    message = count == 1 ? "it has no siblings" : "the \(step > 0 ? "last" : "first") of \(count) siblings"
  }
}
