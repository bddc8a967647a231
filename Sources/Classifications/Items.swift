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
  /// One reference.
  func reference(_ row: Int) -> Reference {
    Reference(
      source: Item(storage: self, index: min(references.integer(row, 0), items.count - 1)),
      target: Item(storage: self, index: min(references.integer(row, 4), items.count - 1)),
      part: ProfilePart(rawValue: references.integer(row, 8)) ?? .about)
  }
}
