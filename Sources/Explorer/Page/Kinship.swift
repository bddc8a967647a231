import Classifications

/// What holds some items together, and what their boundaries say of one another.
struct Kinship {
  /// That the boundaries of one item send the reader to another.
  struct Sending: Hashable {
    let source: Item
    let target: Item
    /// The item that is named: the target, or one above or below it.
    let named: Item
  }

  /// The lowest item that holds all of them, or is one of them and holds the others; nil if there is none.
  let ancestor: Item?
  /// Who sends to whom, in the order of the items.
  let sendings: [Sending]

  init(_ items: [Item]) {
    let lines = items.map { $0.ancestors + [$0] }
    ancestor = lines.first?.last { candidate in lines.allSatisfy { $0.contains(candidate) } }
    sendings = items.flatMap { source in
      items.filter { $0.scope != source.scope }.flatMap { target in Self.sendings(from: source, to: target) }
    }
  }

  /// A reference counts for an item when it names it, what lies below it, or what lies above it but not above both.
  private static func sendings(from source: Item, to target: Item) -> [Sending] {
    source.references.filter { $0.part == .boundaries }.map(\.target).filter { named in
      let above = named.contains(target) && !named.contains(source)
      return above || named.scope == target.scope || target.contains(named)
    }.map { Sending(source: source, target: target, named: $0) }
  }
}
