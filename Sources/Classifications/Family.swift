/// The items of a stretch in preorder that are not below another one of it: children of one parent, or a whole top level.
///
/// Nothing is kept of them: a step to the next costs one look into the catalog, and to count them takes a step for each.
package struct Family: Collection, Sendable {
  let storage: Storage
  /// The position of the first, which is the index of an item.
  package let startIndex: Int
  /// The position after the last, and after all that is below it.
  package let endIndex: Int

  /// The children of an item; nil: the highest level.
  init(_ storage: Storage, below parent: Int?) {
    self.storage = storage
    startIndex = parent.map { $0 + 1 } ?? 0
    endIndex = Swift.max(startIndex, parent.map(storage.end) ?? storage.items.count)
  }

  /// The position of the next; what is below the item is passed over.
  package func index(after position: Int) -> Int { Swift.min(endIndex, Swift.max(position + 1, storage.end(position))) }
  /// The item at a position.
  package subscript(position: Int) -> Item { Item(storage: storage, index: position) }
}
