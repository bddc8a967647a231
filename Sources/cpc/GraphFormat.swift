import ArgumentParser
import Navigation

/// How something is printed that can be drawn as well: as any answer, or in the language of a program that draws.
enum GraphFormat: Equatable, ExpressibleByArgument {
  case plain(Format)
  case mermaid, dot

  init?(argument: String) {
    switch argument {
    case "mermaid": self = .mermaid
    case "dot": self = .dot
    default:
      guard let format = Format(rawValue: argument) else { return nil }
      self = .plain(format)
    }
  }

  static var allValueStrings: [String] { Format.allCases.map(\.rawValue) + ["mermaid", "dot"] }
  static let defaultCompletionKind = CompletionKind.list(allValueStrings)

  var defaultValueDescription: String {
    switch self {
    case .plain(let format): format.rawValue
    case .mermaid: "mermaid"
    case .dot: "dot"
    }
  }

  /// The graph in this format.
  ///
  /// - Throws: what the encoder throws.
  func text(_ graph: Graph) throws -> String {
    switch self {
    case .plain(.text): graph.text
    case .plain(.tsv): graph.tsv
    case .plain(.json): try GraphJSON(graph).text
    case .plain(.markdown): graph.markdown
    case .mermaid: graph.mermaid
    case .dot: graph.dot
    }
  }
}
