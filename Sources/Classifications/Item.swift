/// One entry of a classification at one level: its code, its title and its place in the tree.
///
/// An item is two words, cheap to copy; what it says is read from the catalog when asked for.
public struct Item: Sendable {
  let storage: Storage
  /// The position in preorder, from 0: items follow their parents, siblings stand in code order.
  public let index: Int

  /// The classification it belongs to.
  public var classification: Classification { Classification(storage: storage) }
  /// The code.
  public var code: Code { storage.code(index) }
  /// The title as published.
  public var title: String { storage.title(index) }
  /// The level it stands at.
  public var level: Level { storage.levels[max(1, min(storage.depth(index), storage.levels.count)) - 1] }
  /// How many items without children lie below it; 0 for such an item itself.
  public var leafCount: Int { storage.leaves(index) }
  /// Whether nothing lies below it.
  public var isLeaf: Bool { storage.end(index) == index + 1 }

  // MARK: The family

  /// The item one level up; nil at the highest level.
  public var parent: Item? { storage.parent(index).map(item) }

  /// The items one level down, in code order.
  public var children: [Item] { Array(Family(storage, below: index)) }

  /// The children of its parent, itself among them, in code order; at the highest level, all of that level.
  public var siblings: [Item] { Array(family) }

  /// Its siblings, without an array of them.
  package var family: Family { Family(storage, below: storage.parent(index)) }

  /// Where it stands among its siblings, from 1, and how many they are; it takes time by their number.
  public var placeAmongSiblings: (number: Int, count: Int) {
    var place = (number: 1, count: 0)
    for sibling in family {
      place.count += 1
      if sibling.index == index { place.number = place.count }
    }
    return place
  }

  /// The items above it, the highest first.
  public var ancestors: [Item] {
    var found: [Item] = []
    var next = parent
    while let item = next {
      found.append(item)
      next = item.parent
    }
    return found.reversed()
  }

  /// The items above it and itself as one text, codes and titles, the highest first, with " > " between.
  package var path: String { (ancestors + [self]).map { "\($0.code) \($0.title)" }.joined(separator: " > ") }

  /// All items below it, in preorder.
  public var descendants: Items {
    Items(storage: storage, indices: index + 1..<max(index + 1, storage.end(index)))
  }

  /// Whether `other` lies below it.
  public func contains(_ other: Item) -> Bool {
    storage === other.storage && other.index > index && other.index < storage.end(index)
  }

  // MARK: Scope

  /// Whether it is the only child of its parent, with whom it shares title and scope.
  public var isOnlyChild: Bool { parent.map { storage.end($0.index) == storage.end(index) && $0.isChainLink } ?? false }

  /// Whether it has one child and no more.
  private var isChainLink: Bool { !isLeaf && storage.end(index + 1) == storage.end(index) }

  /// The item whose scope and profile it shares: itself, or the highest of a chain of only children.
  public var scope: Item {
    var item = self
    while item.isOnlyChild, let parent = item.parent { item = parent }
    return item
  }

  /// The items of one scope from the highest to the deepest: `0126`, `01260`; one item where there is no chain.
  public var chain: [Item] {
    var items = [scope]
    while let last = items.last, last.isChainLink { items.append(item(last.index + 1)) }
    return items
  }

  // MARK: What is known of it

  /// The profile of its scope, or nil where none is written yet.
  public var profile: Profile? { storage.profileRow(scope.index).map { Profile(storage: storage, row: $0) } }

  /// The references in the profile of its scope, by target, then by part.
  public var references: [Reference] {
    let own = scope.index
    var at = partition(storage.references.count) { storage.references.integer($0, 0) >= own }
    var found: [Reference] = []
    while at < storage.references.count, storage.references.integer(at, 0) == own {
      found.append(storage.reference(at))
      at += 1
    }
    return found
  }

  /// The references of other profiles to its scope, under any code of it, by part, then by source.
  public var referencedBy: [Reference] {
    let byTarget = storage.referencesByTarget
    let target = { storage.references.integer(byTarget.integer($0, 0), 4) }
    return chain.flatMap { own in
      var at = partition(byTarget.count) { target($0) >= own.index }
      var found: [Reference] = []
      while at < byTarget.count, target(at) == own.index {
        found.append(storage.reference(byTarget.integer(at, 0)))
        at += 1
      }
      return found
    }.sorted { ($0.part.rawValue, $0.source.index) < ($1.part.rawValue, $1.source.index) }
  }

  private func item(_ index: Int) -> Item { Item(storage: storage, index: index) }
}

extension Item: Hashable {
  /// Equal when they are the same place of the same opened classification.
  public static func == (a: Item, b: Item) -> Bool { a.index == b.index && a.storage === b.storage }

  /// Hashes the place.
  public func hash(into hasher: inout Hasher) { hasher.combine(index) }
}
