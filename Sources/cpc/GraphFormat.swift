import ArgumentParser
import Navigation

/// How a graph is printed.
enum GraphFormat: String, CaseIterable, ExpressibleByArgument {
  case text, mermaid, dot, json

  /// The graph in this format.
  ///
  /// - Throws: what the encoder throws.
  func text(_ graph: Graph) throws -> String {
    switch self {
    case .text: graph.text
    case .mermaid: graph.mermaid
    case .dot: graph.dot
    case .json: try GraphJSON(graph).text
    }
  }
}
