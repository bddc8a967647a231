package import Classifications
package import Navigation
package import Terminal

/// A family tree, who in it has the focus, and what of it is on the screen.
package struct FamilyState: Sendable {
  /// The tree.
  package private(set) var graph: Graph
  /// The position of the node with the focus.
  package private(set) var focus: Int
  /// The first row and the first cell on the screen.
  package private(set) var corner = Position(row: 0, column: 0)
  /// The child to come back to, for each item that was left upwards.
  private var remembered: [Item: Item] = [:]

  /// The tree of an item, which has the focus.
  init(_ item: Item) {
    graph = .family(of: item)
    focus = graph.highlighted
  }

  /// The item with the focus.
  package var item: Item { graph.nodes[focus].item }

  // MARK: Walking

  /// Draws the tree around an item, and gives the focus to it or to another one of the tree.
  private mutating func draw(around centre: Item, focusing item: Item) {
    graph = .family(of: centre)
    focus(on: item)
  }

  private mutating func focus(on item: Item) {
    focus = graph.nodes.firstIndex { $0.item == item } ?? graph.highlighted
  }

  /// Gives the focus to a node of the tree.
  mutating func focus(on node: Int) { focus = node }

  /// Draws the tree around the item with the focus.
  mutating func centre() { draw(around: item, focusing: item) }

  /// Goes to the parent; false if there is none.
  mutating func moveToParent() -> Bool {
    guard let parent = item.parent else { return false }
    remembered[parent] = item
    focus(on: parent)
    return true
  }

  /// Goes to the child one came from, or the one on the way to the item, or the first; false if there is none.
  ///
  /// Where the children are not in the tree, it is drawn anew around their parent.
  mutating func moveToChild() -> Bool {
    let parent = item
    let shown: [Item] = graph.nodes.map(\.item).filter { $0.parent == parent }
    let child =
      remembered[parent] ?? shown.first { $0 == graph.item || $0.contains(graph.item) } ?? parent.children.first
    guard let child else { return false }
    if shown.contains(child) { focus(on: child) } else { draw(around: parent, focusing: child) }
    return true
  }

  /// Goes on by some siblings; false at the end of the family.
  ///
  /// Where the siblings are not in the tree, as those of ancestors, it is drawn anew around the one arrived at.
  mutating func moveInFamily(by step: Int) -> Bool {
    let family = item.siblings
    let before = item
    guard let place = family.firstIndex(of: before) else { return false }
    let sibling = family[max(0, min(place + step, family.count - 1))]
    if graph.nodes.contains(where: { $0.item == sibling }) {
      focus(on: sibling)
    } else {
      draw(around: sibling, focusing: sibling)
    }
    return sibling != before
  }

  /// Scrolls as little as shows the node with the focus.
  mutating func follow(_ layout: FamilyLayout, height: Int) {
    let row = layout.rows[focus]
    corner.row = max(row - height + 1, min(corner.row, row))
    corner.row = max(0, min(corner.row, layout.height - height))
    let cells = layout.extent(of: graph.nodes[focus])
    corner.column = min(max(cells.upperBound - layout.room, corner.column), cells.lowerBound)
    corner.column = max(0, min(corner.column, layout.width - layout.room))
  }
}
