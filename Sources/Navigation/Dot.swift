/// The language of Graphviz: what its graphs are written with.
package enum Dot {
  /// How a graph of a name begins, from left to right.
  package static func head(_ name: String) -> String {
    "digraph \(name) {\n  rankdir=LR\n  node [shape=box, style=\"rounded,filled\", fontname=\"sans-serif\"]\n"
  }

  /// A node of a name, a label and the number of a level, or the highlight.
  package static func node(_ name: String, _ label: String, level: Int?) -> String {
    let style =
      level.map { "fillcolor=\"\(LevelColour.all[LevelColour.number($0) - 1])\"" }
      ?? "fillcolor=\"#ffffff\", penwidth=4"
    return "  \(name) [label=\"\(quoted(label))\", \(style)]\n"
  }

  /// What leads from one node to another.
  package static func edge(from: String, to: String) -> String { "  \(from) -> \(to)\n" }

  /// How every graph ends.
  package static let tail = "}\n"

  private static func quoted(_ label: String) -> String {
    label.unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\": "\\\(scalar)"
      default: scalar.value < 0x20 ? " " : String(scalar)
      }
    }.joined()
  }
}
