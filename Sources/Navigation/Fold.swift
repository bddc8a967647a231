/// A way of opening and closing items of the outline.
package enum Fold: Sendable, Hashable {
  /// Opens the selected item, or closes it.
  case toggle
  case open, close
  /// Opens the selected item and all below it.
  case openDeep
  /// Closes the selected item and all below it.
  case closeDeep
  /// Opens or closes the selected item and its siblings.
  case openSiblings, closeSiblings
  /// The same, with all below them.
  case openSiblingsDeep, closeSiblingsDeep
  /// Shows items down to a level; 1 shows the highest level alone.
  case toLevel(Int)
}
