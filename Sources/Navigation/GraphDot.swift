extension Graph {
  /// The graph in the language of Graphviz, from left to right, each column one below the other.
  package var dot: String {
    let names = names
    var lines = [
      "digraph \(kind) {", "  rankdir=LR", "  node [shape=box, style=\"rounded,filled\", fontname=\"sans-serif\"]",
    ]
    for (position, node) in nodes.enumerated() {
      let style =
        position == highlighted
        ? "fillcolor=\"#ffffff\", penwidth=4" : "fillcolor=\"\(Self.colours[colour(of: node) - 1])\""
      lines.append("  \(names[position]) [label=\"\(Self.quoted(node.label))\", \(style)]")
    }
    for column in columns {
      let members = nodes.indices.filter { nodes[$0].column == column }
      if members.count > 1 { lines.append("  { rank=same; \(members.map { names[$0] }.joined(separator: "; ")) }") }
    }
    lines += edges.map { "  \(names[$0.from]) -> \(names[$0.to])" }
    return (lines + ["}"]).joined(separator: "\n") + "\n"
  }

  private static func quoted(_ label: String) -> String {
    label.unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\": "\\\(scalar)"
      default: scalar.value < 0x20 ? " " : String(scalar)
      }
    }.joined()
  }
}
