/// A stretch of items in preorder; positions are the items' indices, and nothing is computed until it is walked.
public struct Items: RandomAccessCollection, Sendable {
  let storage: Storage
  /// The positions, which are the indices of the items.
  public let indices: Range<Int>

  /// The first position.
  public var startIndex: Int { indices.lowerBound }
  /// The position after the last.
  public var endIndex: Int { indices.upperBound }
  /// The item at a position.
  public subscript(position: Int) -> Item { Item(storage: storage, index: position) }
}

extension Storage {
  /// The items that are not below another one of the range.
  func items(in range: Range<Int>) -> [Item] {
    var found: [Item] = []
    var at = range.lowerBound
    while at < range.upperBound {
      found.append(Item(storage: self, index: at))
      at = max(at + 1, end(at))
    }
    return found
  }

  /// One reference.
  func reference(_ row: Int) -> Reference {
    Reference(
      source: Item(storage: self, index: min(references.integer(row, 0), items.count - 1)),
      target: Item(storage: self, index: min(references.integer(row, 4), items.count - 1)),
      part: ProfilePart(rawValue: references.integer(row, 8)) ?? .about)
  }

  /// The pairs of an item and of all below it, each other item once.
  func maps(of item: Item, to identifier: String) -> [Map] {
    for correspondence in catalog.correspondences {
      let backwards = correspondence.target == about.identifier && correspondence.source == identifier
      guard backwards || (correspondence.source == about.identifier && correspondence.target == identifier),
        let other = Classification(storage: self).counterpart(identifier)?.storage
      else { continue }
      var kinds: [Int: Map.Kind] = [:]
      for index in item.index..<end(item.index) {
        for pair in correspondence.pairs(of: index, backwards: backwards) where pair.other < other.items.count {
          let isWhole = item.chain.contains { $0.index == index }
          kinds[pair.other] = isWhole ? pair.kind : kinds[pair.other] ?? (pair.kind == .related ? .related : .narrow)
        }
      }
      return kinds.sorted { $0.key < $1.key }.map { pair in
        Map(source: item, target: Item(storage: other, index: pair.key), kind: pair.value)
      }
    }
    return []
  }
}
