import Classifications
import Navigation

/// The tree as a flow chart in the language of Mermaid: a node for each item, an edge from its parent.
struct MermaidDocument: ExportDocument {
  let extract: Extract

  init(_ extract: Extract) { self.extract = extract }

  var head: String { Mermaid.head }

  func text(of item: Item) -> String {
    let name = item.code.nodeName
    let parent = item.parent.flatMap { extract.contains($0) ? $0 : nil }
    return Mermaid.node(name, "\(item.code) \(item.title)", level: item.level.depth)
      + (parent.map { Mermaid.edge(from: $0.code.nodeName, to: name) } ?? "")
  }
}
