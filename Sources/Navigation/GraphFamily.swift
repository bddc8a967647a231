package import Classifications

extension Graph {
  /// The family of an item: its ancestors, its siblings, its children.
  package static func family(of item: Item) -> Graph {
    let depth = item.level.depth
    let node: (Item) -> Node = { Node(item: $0, column: $0.level.depth - depth) }
    let ancestors = item.ancestors
    let below = item.siblings + item.children
    let edges = zip(ancestors, ancestors.dropFirst()).map { (from: node($0), to: node($1)) }
    let others = below.compactMap { child in child.parent.map { (from: node($0), to: node(child)) } }
    return Graph(.family, about: item, (ancestors + below).map(node), edges + others)
  }
}
