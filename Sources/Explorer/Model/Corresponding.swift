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
    maps = own.catalog.classifications.filter { $0 != own.about.identifier }.flatMap(item.correspondences)
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

extension Map {
  /// What the target is to the source, in one word or two.
  var word: String {
    switch kind {
    case .exact: "the same"
    case .broad: "wider"
    case .narrow: "narrower"
    case .related: "in part"
    }
  }

  /// The same as a sentence that names the item under one of the codes of its scope.
  func sentence(about item: Item) -> String {
    let (here, there) = ("\(Self.name(item)) \(item.code)", "\(Self.name(target)) \(target.code)")
    switch kind {
    case .exact: return "\(there) covers the same as \(here)."
    case .broad: return "\(there) is wider: it holds \(here) and more."
    case .narrow: return "\(there) is narrower: it is a part of \(here)."
    case .related: return "\(there) and \(here) overlap: each may hold what the other does not."
    }
  }

  private static func name(_ item: Item) -> String { item.classification.about.name }
}
