package import Classifications

/// How a search is to be answered.
package struct SearchOptions: Sendable {
  /// How many hits are wanted at most.
  package var limit: Int
  /// The level the hits are to be of; nil for scopes of any level.
  package var level: Level?
  /// The item whose scope and all below it are searched; nil for all.
  package var under: Item?
  /// Where to look.
  package var field: SearchField
  /// Whether the last word is unfinished.
  package var isTyping: Bool

  /// All of them have a usual value.
  package init(
    limit: Int = 100, level: Level? = nil, under: Item? = nil, field: SearchField = .all, isTyping: Bool = false
  ) {
    self.limit = limit
    self.level = level
    self.under = under
    self.field = field
    self.isTyping = isTyping
  }
}
