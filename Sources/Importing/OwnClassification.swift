import CatalogCompiler

/// A classification that was read from a file, ready to become a catalog.
package struct OwnClassification: Sendable {
  private let tree: Tree
  private let name: String
  private let about: String

  /// Puts a tree together with what is said of it.
  ///
  /// `levels` names the levels, the highest first, commas between; without it they are "level 1" and so on.
  /// - Throws: `Refusals` where there are other levels than names.
  package init(_ tree: Tree, name: String, edition: String?, levels: String?, source: String) throws {
    self.tree = tree
    self.name = name
    let depth = tree.nodes.map(\.depth).max() ?? 0
    let names =
      levels?.split(separator: ",").map { String($0).onOneLine.lowercased().filter { $0 != ";" } }
      ?? (1...max(1, depth)).map { "level \($0)" }
    guard names.count == depth, names.allSatisfy({ !$0.isEmpty }) else {
      let reason = "--levels names \(names.count) of its levels, which are \(depth)"
      throw Refusals(all: [Refusal(file: source, line: 0, reason: reason)])
    }
    let edition = edition.map(\.onOneLine).flatMap { $0.isEmpty ? nil : $0 } ?? name
    about = [
      ("id", name), ("name", name), ("edition", edition), ("title", edition),
      ("levels", names.joined(separator: ";")), ("source", "imported from \(source.onOneLine)"),
      ("urn", "urn:\(name.lowercased())"),
    ].map { "\($0)\t\($1)" }.joined(separator: "\n")
  }

  /// Its catalog, with a search index; for cost see `OwnCatalog`.
  ///
  /// - Throws: nothing that a tree of this type can cause.
  package func catalog() throws -> [UInt8] {
    try OwnCatalog.compiled(
      about: about,
      entries: tree.nodes.map { .init(code: $0.code, title: $0.title, parent: $0.parent, depth: $0.depth) })
  }

  /// A line that says how many items it has at which depth, and where the tree came from.
  package var summary: String {
    var counts: [Int: Int] = [:]
    for node in tree.nodes { counts[node.depth, default: 0] += 1 }
    let levels = counts.sorted { $0.key < $1.key }.map { "\($0.value)" }.joined(separator: ", ")
    let origin =
      switch tree.hierarchy {
      case .parent: "by the codes above that the file names"
      case .prefix: "by what codes begin with"
      case .separator: "by the separators in codes"
      case .flat: "without a tree"
      }
    return "\(name): \(tree.nodes.count) item\(tree.nodes.count == 1 ? "" : "s"), by level \(levels), \(origin)"
  }
}
