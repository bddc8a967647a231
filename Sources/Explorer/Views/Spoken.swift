import Classifications
import Navigation

extension Model {
  /// Where one stands in a view that takes the place of both panes, as one sentence for the ear; nil elsewhere.
  package var viewSentence: String? {
    switch mode {
    case .family(let state): Self.sentence(state)
    case .chain(let state): Self.sentence(state)
    case .comparing(let state): Self.sentence(state)
    default: nil
    }
  }

  private static func sentence(_ state: FamilyState) -> String {
    let item = state.item
    let (number, count) = item.placeAmongSiblings
    let children = item.children.count
    return "family tree of \(state.graph.item.code): \(item.code) \(item.title), \(item.level.name), "
      + "\(number) of \(count) siblings, " + (children == 1 ? "1 child" : "\(children) children")
  }

  private static func sentence(_ state: ChainState) -> String {
    let column = state[state.side]
    guard let item = column.item else { return "value chain of \(state.graph.item.code): no suppliers, no users" }
    let section = item.ancestors.first ?? item
    let role = state.side == .suppliers ? "supplier" : "user"
    return "value chain of \(state.graph.item.code): \(role) \(column.place) of \(column.count), "
      + "\(item.code) \(item.title), of section \(section.code)"
  }

  private static func sentence(_ state: CompareState) -> String {
    let codes = state.items.map(\.code.text).joined(separator: ", ")
    return "comparing \(codes): \(state.focus + 1) of \(state.items.count), \(state.item.code) \(state.item.title)"
  }
}
