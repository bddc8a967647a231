import Classifications
import Exports
import Navigation

/// A graph as JSON: what it shows, its nodes, its edges.
struct GraphJSON: Encodable {
  /// An item at its place; `column` counts from that of the item the graph is about, suppliers below zero.
  struct Node: Encodable {
    private let id: String
    private let section: String
    private let column: Int
    private let item: ItemJSON

    init(_ id: String, _ node: Graph.Node) {
      self.id = id
      section = (node.item.ancestors.first ?? node.item).code.text
      column = node.column
      item = ItemJSON(node.item)
    }

    private enum CodingKeys: CodingKey {
      case id, section, column
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(id, forKey: .id)
      try container.encode(section, forKey: .section)
      try container.encode(column, forKey: .column)
      try item.encode(to: encoder)
    }
  }

  /// What leads from one node to another.
  struct Edge: Encodable {
    let from: String
    let to: String
  }

  private let about: String
  private let nodes: [Node]
  private let edges: [Edge]

  private enum CodingKeys: CodingKey {
    case about, nodes, edges
  }

  private let kind: String

  init(_ graph: Graph) {
    let names = graph.names
    kind = graph.kind.rawValue
    about = names[graph.highlighted]
    nodes = zip(names, graph.nodes).map(Node.init)
    edges = graph.edges.map { Edge(from: names[$0.from], to: names[$0.to]) }
  }

  /// The text, on several lines.
  var text: String {
    get throws { try JSONText.lines(Named(kind, self)) }
  }
}
