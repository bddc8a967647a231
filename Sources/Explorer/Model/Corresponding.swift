package import Classifications

/// What corresponds to an item in the other classifications of its catalog, and which of it is selected.
package struct Corresponding: Sendable {
  /// The item.
  package let item: Item
  /// What corresponds to it, classification by classification, in their order.
  package let maps: [Map]
  /// The selected one.
  package private(set) var selected = 0

  init(_ item: Item) {
    self.item = item
    let own = item.classification
    maps = own.catalog.classifications.filter { $0 != own.about.identifier }
      .flatMap { item.correspondences(to: $0) }
  }

  /// The selected pair; nil where nothing corresponds.
  package var map: Map? { maps[at: selected] }

  /// Selects another one; false at the ends.
  mutating func move(by step: Int) -> Bool {
    let next = max(0, min(selected + step, maps.count - 1))
    defer { selected = next }
    return next != selected
  }
}
