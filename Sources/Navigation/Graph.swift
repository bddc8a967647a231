package import Classifications

/// Items in columns, what leads from one to another, and the item it is all about.
package struct Graph: Hashable, Sendable {
  /// What a graph shows.
  package enum Kind: String, Hashable, Sendable {
    /// Ancestors, an item, its siblings and children; edges lead from parents to children.
    case family
    /// An item between its suppliers and its users; edges lead from suppliers to users.
    case chain
    /// One way from an item to another; edges lead from suppliers to users.
    case path
  }

  /// An item at its place.
  package struct Node: Hashable, Sendable {
    /// The item.
    package let item: Item
    /// The column, counted from that of the item it is all about, to the right.
    package let column: Int

    /// Code and title.
    package var label: String { "\(item.code) \(item.title)" }
  }

  /// What leads from one node to another, by their positions.
  package struct Edge: Hashable, Sendable {
    /// The position of the node it leaves.
    package let from: Int
    /// The position of the node it arrives at.
    package let to: Int
  }

  /// What it shows.
  package let kind: Kind
  /// The nodes: a family in preorder, else column by column and in preorder within each, so that sections keep together.
  package let nodes: [Node]
  /// The edges, by the positions of their nodes.
  package let edges: [Edge]
  /// The position of the node it is all about.
  package let highlighted: Int

  /// Puts nodes into their order; edges between others than these nodes are passed over.
  init(_ kind: Kind, about item: Item, _ nodes: [Node], _ edges: [(from: Node, to: Node)]) {
    self.kind = kind
    let rank: (Node) -> Int = { kind == .family ? 0 : $0.column }
    self.nodes = nodes.sorted { (rank($0), $0.item.index) < (rank($1), $1.item.index) }
    let position = Dictionary(zip(self.nodes, 0...)) { first, _ in first }
    self.edges = edges.compactMap { edge in
      guard let from = position[edge.from], let to = position[edge.to] else { return nil }
      return Edge(from: from, to: to)
    }.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
    highlighted = position[Node(item: item, column: 0)] ?? 0
  }

  /// The item it is all about.
  package var item: Item { nodes[highlighted].item }

  /// The nodes of a column, from top to bottom.
  package func column(_ column: Int) -> [Node] { nodes.filter { $0.column == column } }

  /// The columns from left to right.
  package var columns: ClosedRange<Int> {
    (nodes.map(\.column).min() ?? 0)...(nodes.map(\.column).max() ?? 0)
  }

  /// A name for each node, made of letters and digits; an item on both sides of a chain has two.
  package var names: [String] {
    var count: [Item: Int] = [:]
    for node in nodes { count[node.item, default: 0] += 1 }
    return nodes.map { node in
      let side = count[node.item] == 1 ? "" : node.column < 0 ? "_in" : "_out"
      return node.item.code.nodeName + side
    }
  }
}
