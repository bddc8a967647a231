/// The language of Mermaid: what its flow charts are written with.
package enum Mermaid {
  /// How a chart begins: from left to right, a class for each level and one for the highlighted item.
  package static var head: String {
    var lines = ["graph LR"]
    for (number, colour) in LevelColour.all.enumerated() {
      lines.append("  classDef level\(number + 1) fill:\(colour),stroke:#333333,color:#000000")
    }
    lines.append("  classDef highlight fill:#ffffff,stroke:#000000,stroke-width:4px,color:#000000")
    return lines.joined(separator: "\n") + "\n"
  }

  /// A node of a name, a label and the number of a level's class, or the highlight.
  package static func node(_ name: String, _ label: String, level: Int?) -> String {
    let style = level.map { "level\(LevelColour.number($0))" } ?? "highlight"
    return "  \(name)[\"\(escaped(label))\"]:::\(style)\n"
  }

  /// What leads from one node to another.
  package static func edge(from: String, to: String) -> String { "  \(from) --> \(to)\n" }

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
