import Classifications
import FoundationEssentials
import Navigation

/// A graph as JSON: what it shows, its nodes, its edges.
struct GraphJSON: Encodable {
  /// An item at its place; `column` counts from that of the item the graph is about, suppliers below zero.
  struct Node: Encodable {
    let id: String
    let code: String
    let title: String
    let level: String
    let section: String
    let column: Int
  }

  /// What leads from one node to another.
  struct Edge: Encodable {
    let from: String
    let to: String
  }

  let kind: String
  let about: String
  let nodes: [Node]
  let edges: [Edge]

  init(_ graph: Graph) {
    let names = graph.names
    kind = graph.kind.rawValue
    about = names[graph.highlighted]
    nodes = zip(names, graph.nodes).map { name, node in
      let item = node.item
      let section = item.ancestors.first ?? item
      return Node(
        id: name, code: item.code.text, title: item.title, level: item.level.name, section: section.code.text,
        column: node.column)
    }
    edges = graph.edges.map { Edge(from: names[$0.from], to: names[$0.to]) }
  }

  /// The text, with sorted keys, so that two runs can be compared.
  var text: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
    }
  }
}
