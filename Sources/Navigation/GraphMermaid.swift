import Classifications

extension Graph {
  /// The colours of the levels, the highest first; levels below the last share its colour.
  static let colours = ["#a8f9ff", "#e0a458", "#419d78", "#c04abc", "#f1c40f"]

  /// The number of the colour of a node, from 1.
  func colour(of node: Node) -> Int { min(node.item.level.depth, Self.colours.count) }

  /// The graph as a Mermaid flow chart from left to right, a class for each level and one for the highlighted item.
  package var mermaid: String {
    var lines = ["graph LR"]
    for (number, colour) in Self.colours.enumerated() {
      lines.append("  classDef level\(number + 1) fill:\(colour),stroke:#333333,color:#000000")
    }
    lines.append("  classDef highlight fill:#ffffff,stroke:#000000,stroke-width:4px,color:#000000")
    let names = names
    for (position, node) in nodes.enumerated() {
      let style = position == highlighted ? "highlight" : "level\(colour(of: node))"
      lines.append("  \(names[position])[\"\(Self.escaped(node.label))\"]:::\(style)")
    }
    lines += edges.map { "  \(names[$0.from]) --> \(names[$0.to])" }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A label in which nothing can end the quotation or be taken for markup; Mermaid writes characters as `#34;`.
  private static func escaped(_ label: String) -> String {
    label.unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "#", "&", "<", ">", "`", "\\": "#\(scalar.value);"
      default: scalar.value < 0x20 ? " " : String(scalar)
      }
    }.joined()
  }
}
