package import Classifications

/// What is being chosen for somebody outside: how many items, and which may be.
package struct Picking: Sendable {
  /// Whether several items may be chosen.
  package var isMultiple: Bool
  /// The level they are to have.
  package var level: Level?
  /// The item they are to be, or lie below.
  package var top: Item?
  /// The items that are marked from the beginning.
  package var marked: [Item]
  /// The words that are searched for at the beginning.
  package var query: String

  /// A choice of one item or of several.
  package init(
    isMultiple: Bool = false, level: Level? = nil, top: Item? = nil, marked: [Item] = [], query: String = ""
  ) {
    self.isMultiple = isMultiple
    self.level = level
    self.top = top
    self.marked = marked
    self.query = query
  }

  /// Why an item may not be chosen; nil where it may.
  func refusal(of item: Item) -> String? {
    if let level, item.level != level { return "a \(level.name) is wanted; \(item.code) is a \(item.level.name)" }
    if let top, item != top, !top.contains(item) { return "\(item.code) does not lie below \(top.code)" }
    return nil
  }
}
