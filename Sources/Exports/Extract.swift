package import Classifications

/// The part of a classification that is exported: all of it, a branch, one level, or one level of a branch.
package struct Extract: Sendable {
  /// The classification.
  package let classification: Classification
  /// The item that is exported with what is below it; nil for all.
  package let top: Item?
  /// The only level that is exported; nil for all.
  package let level: Level?

  /// Chooses a part of a classification.
  package init(_ classification: Classification, under top: Item? = nil, level: Level? = nil) {
    self.classification = classification
    self.top = top
    self.level = level
  }

  /// Whether it is the whole classification.
  package var isWhole: Bool { top == nil && level == nil }

  /// The items, in preorder; none is looked at before it is asked for.
  package var items: some Sequence<Item> {
    stretch.lazy.map { classification.items[$0] }.filter { isOf(level: $0) }
  }

  /// Whether an item is among them.
  package func contains(_ item: Item) -> Bool { stretch.contains(item.index) && isOf(level: item) }

  /// The levels its items can stand at.
  var levels: [Level] { level.map { [$0] } ?? classification.levels.filter { $0 >= top?.level ?? $0 } }

  private var stretch: Range<Int> {
    top.map { $0.index..<classification.end(of: $0.index) } ?? classification.items.indices
  }

  private func isOf(level item: Item) -> Bool { level == nil || item.level == level }
}
