import CatalogCompiler
import Classifications

/// The tree of what a file lists.
package struct Tree: Sendable {
  /// An item and the position of the one above it.
  package struct Node: Hashable, Sendable {
    package let code: String
    package let title: String
    package let parent: Int?
    package let depth: Int
  }

  /// The items in preorder, siblings in the order of the file.
  package let nodes: [Node]
  /// Where the tree comes from.
  package let hierarchy: ImportOptions.Hierarchy

  /// How deep a tree may be.
  static let deepest = 32

  /// Finds the tree.
  ///
  /// - Throws: `Refusals` with the lines of duplicates, orphans, circles, and of what is no item at all.
  package init(_ listing: Listing, options: ImportOptions) throws {
    var refusals = listing.refusals
    let file = listing.file
    var items = listing.items
    let positions = Self.positions(items, file, &refusals)
    if !refusals.isEmpty { throw Refusals(all: refusals) }
    let links = Links(items, positions, namesParents: listing.namesParents, wanted: options.hierarchy)
    hierarchy = links.hierarchy
    var parents = links.parents
    if let below = options.below {
      let named = links.orphans.filter { $0.parent == below }.map(\.item)
      guard positions[below] != nil || !named.isEmpty else {
        throw Refusals(all: [Refusal(file: file, line: 0, reason: "there is no code \(below) to take what is below")])
      }
      let tops = named + items.indices.filter { parents[$0] != nil && parents[$0] == positions[below] }
      let kept = Self.kept(tops, parents, without: positions[below])
      refusals += links.orphans.filter { kept.contains($0.item) && $0.parent != below }.map { $0.refusal(items, file) }
      (items, parents) = Self.cut(items, parents, kept)
    } else {
      refusals += links.orphans.map { $0.refusal(items, file) }
    }
    let depths = Self.depths(items, parents, file, &refusals)
    if items.isEmpty { refusals.append(Refusal(file: file, line: 0, reason: "there are no items in it")) }
    if !refusals.isEmpty { throw Refusals(all: refusals.sorted { $0.line < $1.line }) }
    nodes = Self.preorder(items, parents, depths)
  }

  private static func positions(_ items: [ListedItem], _ file: String, _ refusals: inout [Refusal]) -> [String: Int] {
    var positions: [String: Int] = [:]
    for (at, item) in items.enumerated() {
      if let first = positions[item.code] {
        let reason = "code \(item.code) stands here a second time; it stands in line \(items[first].line)"
        refusals.append(Refusal(file: file, line: item.line, reason: reason))
      } else {
        positions[item.code] = at
      }
    }
    return positions
  }

  // MARK: What is below one code

  /// Some items and all below them, without the one they lie below, to which a circle might lead back.
  private static func kept(_ tops: [Int], _ parents: [Int?], without above: Int?) -> Set<Int> {
    var children: [Int: [Int]] = [:]
    for (at, parent) in parents.enumerated() { if let parent { children[parent, default: []].append(at) } }
    var kept: Set<Int> = []
    var open = tops
    while let next = open.popLast() {
      if next != above, kept.insert(next).inserted { open += children[next] ?? [] }
    }
    return kept
  }

  private static func cut(_ items: [ListedItem], _ parents: [Int?], _ kept: Set<Int>) -> ([ListedItem], [Int?]) {
    let order = kept.sorted()
    let place = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    return (order.map { items[$0] }, order.map { at in parents[at].flatMap { place[$0] } })
  }

  // MARK: Depth and order

  /// The depth of each item, 1 at the top; items of a circle are refused.
  private static func depths(
    _ items: [ListedItem], _ parents: [Int?], _ file: String, _ refusals: inout [Refusal]
  ) -> [Int] {
    var depths = [Int](repeating: 0, count: items.count)
    for start in items.indices where depths[start] == 0 {
      var path = [start]
      while let last = path.last, let parent = parents[last], depths[parent] == 0 {
        if let first = path.firstIndex(of: parent) {
          refusals.append(circle(path[first...].map { items[$0] }, file))
          for at in path { depths[at] = -1 }
          break
        }
        if path.count > deepest { break }
        path.append(parent)
      }
      if depths[start] != 0 { continue }
      for at in path.reversed() {
        let above = parents[at].map { depths[$0] } ?? 0
        depths[at] = above < 0 ? -1 : above + 1
      }
      if path.count > deepest || depths[start] > deepest {
        let reason = "code \(items[start].code) lies deeper than \(deepest) levels"
        refusals.append(Refusal(file: file, line: items[start].line, reason: reason))
        return depths
      }
    }
    return depths
  }

  private static func circle(_ items: [ListedItem], _ file: String) -> Refusal {
    let names = items.prefix(5).map(\.code) + (items.count > 5 ? ["..."] : []) + items.prefix(1).map(\.code)
    let reason = "code \(items[0].code) lies below itself: \(names.joined(separator: " is below "))"
    return Refusal(file: file, line: items[0].line, reason: reason)
  }

  private static func preorder(_ items: [ListedItem], _ parents: [Int?], _ depths: [Int]) -> [Node] {
    var children = [[Int]](repeating: [], count: items.count)
    var open: [Int] = []
    for at in items.indices.reversed() {
      if let parent = parents[at] { children[parent].append(at) } else { open.append(at) }
    }
    var place = [Int](repeating: 0, count: items.count)
    var nodes: [Node] = []
    nodes.reserveCapacity(items.count)
    while let next = open.popLast() {
      place[next] = nodes.count
      let parent = parents[next].map { place[$0] }
      nodes.append(Node(code: items[next].code, title: items[next].title, parent: parent, depth: depths[next]))
      open += children[next]
    }
    return nodes
  }
}
