import Classifications

extension Graph {
  /// The graph as a Mermaid flow chart.
  package var mermaid: String {
    let names = names
    let lines = nodes.enumerated().map { position, node in
      Mermaid.node(names[position], node.label, level: position == highlighted ? nil : node.item.level.depth)
    }
    return Mermaid.head + lines.joined()
      + edges.map { Mermaid.edge(from: names[$0.from], to: names[$0.to]) }.joined()
  }
}
