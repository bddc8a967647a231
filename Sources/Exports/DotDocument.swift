import Classifications
import Navigation

/// The tree in the language of Graphviz: a node for each item, an edge from its parent.
struct DotDocument: ExportDocument {
  let extract: Extract

  init(_ extract: Extract) { self.extract = extract }

  var head: String { Dot.head("classification") }
  var tail: String { Dot.tail }

  func text(of item: Item) -> String {
    let name = item.code.nodeName
    let parent = item.parent.flatMap { extract.contains($0) ? $0 : nil }
    return Dot.node(name, "\(item.code) \(item.title)", level: item.level.depth)
      + (parent.map { Dot.edge(from: $0.code.nodeName, to: name) } ?? "")
  }
}
