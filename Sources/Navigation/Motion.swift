/// A way of walking the outline.
package enum Motion: Sendable, CaseIterable {
  case next, previous
  case nextPage, previousPage, nextHalfPage, previousHalfPage
  case first, last
  case nextSibling, previousSibling, firstSibling, lastSibling
  case nextSameLevel, previousSameLevel
  case parent, child

  /// The same way with the opposite direction, for motions that have one.
  package var isForward: Bool {
    switch self {
    case .next, .nextPage, .nextHalfPage, .last, .nextSibling, .lastSibling, .nextSameLevel, .child: true
    default: false
    }
  }
}
