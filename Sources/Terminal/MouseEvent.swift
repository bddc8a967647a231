/// What the mouse did, and where.
package struct MouseEvent: Hashable, Sendable {
  /// The things a mouse does.
  package enum Action: Hashable, Sendable {
    /// The main button went down.
    case press
    /// The main button came up.
    case release
    /// The wheel turned away from the hand.
    case wheelUp
    /// The wheel turned towards the hand.
    case wheelDown
  }

  /// What the mouse did.
  package var action: Action
  /// The cell it did it in.
  package var position: Position

  /// An action in a cell.
  package init(_ action: Action, at position: Position) {
    self.action = action
    self.position = position
  }
}
