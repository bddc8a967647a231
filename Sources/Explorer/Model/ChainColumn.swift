package import Classifications
import Navigation

/// One side of a value chain: items under the sections they lie in, and the one with the focus.
package struct ChainColumn: Sendable {
  /// A line of the column.
  package enum Row: Sendable {
    /// The section that the items below lie in, and how many they are.
    case section(Item, count: Int)
    /// An item.
    case item(Item)
  }

  /// The lines from top to bottom.
  package let rows: [Row]
  /// How many items there are.
  package let count: Int
  /// The line of the item with the focus.
  package private(set) var focus: Int
  /// The first line on the screen.
  package private(set) var top = 0

  init(_ items: [Item]) {
    rows = Graph.bySection(items).flatMap { group in
      [Row.section(group.section, count: group.items.count)] + group.items.map(Row.item)
    }
    count = items.count
    focus = min(1, rows.count)
  }

  /// The item with the focus; nil in an empty column.
  package var item: Item? {
    guard case .item(let item)? = rows[at: focus] else { return nil }
    return item
  }

  /// How many items stand above the focus, itself among them.
  var place: Int { rows.prefix(focus + 1).count { if case .item = $0 { true } else { false } } }

  /// Gives the focus to an item, if it is there.
  mutating func focus(on item: Item) {
    focus = rows.firstIndex { if case .item(item) = $0 { true } else { false } } ?? focus
  }

  /// Gives the focus to a row that holds an item.
  mutating func focus(on row: Int) {
    if case .item? = rows[at: row] { focus = row }
  }

  /// Moves the focus by some items; false at the ends.
  mutating func move(by step: Int) -> Bool {
    let items = rows.indices.filter { if case .item = rows[$0] { true } else { false } }
    guard let place = items.firstIndex(of: focus) else { return false }
    let next = items[max(0, min(place + step, items.count - 1))]
    defer { focus = next }
    return next != focus
  }

  /// Scrolls as little as shows the focus, with the section above it where that is its neighbour.
  mutating func follow(height: Int) {
    var first = focus
    if height > 1, case .section? = rows[at: focus - 1] { first -= 1 }
    top = max(focus - height + 1, min(top, first))
    top = max(0, min(top, rows.count - height))
  }
}
