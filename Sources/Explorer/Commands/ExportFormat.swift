/// What `:export` can write.
enum ExportFormat: String, CaseIterable {
  case mermaid, dot, markdown

  /// The usual ending of its files.
  var ending: String {
    switch self {
    case .mermaid: "mmd"
    case .dot: "dot"
    case .markdown: "md"
    }
  }
}
