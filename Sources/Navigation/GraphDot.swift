import Classifications

extension Graph {
  /// The graph in the language of Graphviz, from left to right, each column one below the other.
  package var dot: String {
    let names = names
    let lines = nodes.enumerated().map { position, node in
      Dot.node(names[position], node.label, level: position == highlighted ? nil : node.item.level.depth)
    }
    let ranks = columns.compactMap { column in
      let members = nodes.indices.filter { nodes[$0].column == column }
      return members.count > 1 ? "  { rank=same; \(members.map { names[$0] }.joined(separator: "; ")) }\n" : nil
    }
    return Dot.head("\(kind)") + lines.joined() + ranks.joined()
      + edges.map { Dot.edge(from: names[$0.from], to: names[$0.to]) }.joined() + Dot.tail
  }
}
