package import Classifications
package import Navigation

/// An item between its suppliers and its users, and where the focus is.
package struct ChainState: Sendable {
  /// One of the two sides.
  package enum Side: Hashable, Sendable {
    case suppliers, users

    /// The other one.
    var other: Side { self == .suppliers ? .users : .suppliers }
  }

  /// The chain, one step to each side.
  package private(set) var graph: Graph
  /// Those who supply the item.
  package private(set) var suppliers: ChainColumn
  /// Those who use it.
  package private(set) var users: ChainColumn
  /// The side with the focus.
  package private(set) var side: Side
  /// The items that stood in the middle before.
  private var trail: [Item] = []

  /// The chain of an item; the focus is on the first supplier, or else on the first user.
  init(_ item: Item) {
    graph = .chain(of: item)
    suppliers = ChainColumn(graph.column(-1).map(\.item))
    users = ChainColumn(graph.column(1).map(\.item))
    side = suppliers.count > 0 || users.count == 0 ? .suppliers : .users
  }

  /// The item with the focus; the one in the middle where it has neither suppliers nor users.
  package var item: Item { self[side].item ?? graph.item }

  /// The column of a side.
  package subscript(side: Side) -> ChainColumn {
    get { side == .suppliers ? suppliers : users }
    set { if side == .suppliers { suppliers = newValue } else { users = newValue } }
  }

  /// Goes outwards or inwards: to the other side, or, outwards, puts the item with the focus in the middle.
  ///
  /// False where there is nothing on that side.
  mutating func go(to wanted: Side) -> Bool {
    guard wanted == side else { return cross() }
    guard let next = self[side].item else { return false }
    let before = graph.item
    centre(on: next, trail: trail + [before])
    self[wanted.other].focus(on: before)
    side = self[wanted].count > 0 ? wanted : wanted.other
    return true
  }

  /// Gives the focus to the other side; false where nothing is there.
  mutating func cross() -> Bool {
    guard self[side.other].count > 0 else { return false }
    side = side.other
    return true
  }

  /// Gives the focus to a row of a side.
  mutating func focus(on row: Int, of side: Side) {
    self.side = side
    self[side].focus(on: row)
  }

  /// Puts the item back in the middle that stood there before; false if none did.
  mutating func goBack() -> Bool {
    guard let before = trail.last else { return false }
    let left = graph.item
    centre(on: before, trail: trail.dropLast())
    for side in [Side.suppliers, .users]
    where graph.column(side == .suppliers ? -1 : 1).contains(where: { $0.item == left }) {
      self[side].focus(on: left)
      self.side = side
    }
    return true
  }

  private mutating func centre(on item: Item, trail: [Item]) {
    self = ChainState(item)
    self.trail = trail.suffix(200)
  }

  /// Keeps the focus of both sides on the screen.
  mutating func follow(height: Int) {
    suppliers.follow(height: height)
    users.follow(height: height)
  }
}
