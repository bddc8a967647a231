package import Classifications

extension Graph {
  /// An item between those who supply it, so many steps `up`, and those who use it, so many steps `down`.
  ///
  /// An item stands once on each side, where it is nearest, though it may stand on both.
  package static func chain(of item: Item, up: Int = 1, down: Int = 1) -> Graph {
    let left = side(of: item, steps: up, sign: -1) { $0.suppliers }
    let right = side(of: item, steps: down, sign: 1) { $0.users }
    let edges = left.edges.map { (from: $0.far, to: $0.near) } + right.edges.map { (from: $0.near, to: $0.far) }
    return Graph(.chain, about: item, [Node(item: item, column: 0)] + left.nodes + right.nodes, edges)
  }

  /// The nodes of one side and what ties them, found step by step.
  private static func side(
    of item: Item, steps: Int, sign: Int, partners: (Item) -> [Item]
  ) -> (nodes: [Node], edges: [(near: Node, far: Node)]) {
    let own = item.scope
    var known: [Item: Node] = [:]
    var nodes: [Node] = []
    var edges: [(near: Node, far: Node)] = []
    var front = [Node(item: item, column: 0)]
    var column = 0
    while abs(column) < steps, !front.isEmpty {
      column += sign
      var next: [Node] = []
      for near in front {
        for partner in partners(near.item) where partner != own {
          let far = known[partner] ?? Node(item: partner, column: column)
          if known.updateValue(far, forKey: partner) == nil { next.append(far) }
          edges.append((near, far))
        }
      }
      nodes += next
      front = next
    }
    return (nodes, edges)
  }

  /// A shortest way from supplier to user between two items, the same each time; nil where there is none.
  ///
  /// Searched breadth first over the references of all profiles.
  package static func path(from start: Item, to end: Item) -> Graph? {
    let goal = end.scope
    var before: [Item: Item] = [:]
    var front = [start.scope]
    while !front.isEmpty, before[goal] == nil, goal != start.scope {
      var next: [Item] = []
      for item in front {
        for user in item.users where before[user] == nil && user != start.scope {
          before[user] = item
          next.append(user)
        }
      }
      front = next
    }
    guard goal == start.scope || before[goal] != nil else { return nil }
    var items = goal == start.scope ? [] : [end]
    var step = before[goal]
    while let item = step, item != start.scope {
      items.append(item)
      step = before[item]
    }
    let nodes = ([start] + items.reversed()).enumerated().map { Node(item: $1, column: $0) }
    return Graph(.path, about: start, nodes, zip(nodes, nodes.dropFirst()).map { (from: $0, to: $1) })
  }
}
