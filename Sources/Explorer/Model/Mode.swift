package import Classifications
package import Search
package import Terminal

/// What the explorer is doing besides showing outline and reader.
package enum Mode: Sendable {
  case browsing
  /// The first keys of a sequence have been pressed.
  case sequence([Key])
  /// A code is being typed; Esc comes back to `before`.
  case goingTo(digits: String, before: Place)
  case searching(Searching)
  case help(Helping)
  /// A family is drawn as a tree.
  case family(FamilyState)
  /// An item is shown between its suppliers and its users.
  case chain(ChainState)
  /// Items stand side by side.
  case comparing(CompareState)
  /// A command is being typed.
  case commanding(Commanding)
  /// Words to find within the profile are being typed.
  case finding(Finding)
  /// Words to filter the outline by are being typed.
  case filtering(Field)
  /// A box over the reader shows an item.
  case peeking(Item)
  /// A letter is awaited that will mark the place.
  case marking
  /// The list of marks.
  case marks(selected: Int)
  /// What corresponds to an item in other classifications.
  case corresponding(Corresponding)
  /// The options.
  case options(selected: Int)

  /// Whether nothing lies over the panes.
  var isBrowsing: Bool { if case .browsing = self { true } else { false } }

  /// Whether it takes the place of both panes.
  var isView: Bool {
    switch self {
    case .family, .chain, .comparing: true
    default: false
    }
  }

  /// Whether what it covers stays on the screen.
  var isOverlay: Bool {
    switch self {
    case .sequence, .commanding, .finding, .filtering, .peeking: true
    default: false
    }
  }
}

/// A search being typed: the words, what they found, and where the search began.
package struct Searching: Sendable {
  package var field = Field()
  package var answer: SearchAnswer?
  /// The selected hit.
  package var selected = 0
  /// The first hit on the screen.
  package var top = 0
  /// Where Esc comes back to.
  package let before: Place
  /// Where it looks.
  package var scope = SearchScope.all
}
