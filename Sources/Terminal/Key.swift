/// A key as the reader presses it.
package struct Key: Hashable, Sendable {
  /// The key itself, without what is held down with it.
  package enum Base: Hashable, Sendable {
    /// A key that types a character.
    case character(Character)
    /// A function key, F1 and up.
    case function(Int)
    /// A key with a name.
    case named(Name)
  }

  /// The keys that have names.
  package enum Name: String, CaseIterable, Sendable {
    case up = "Up"
    case down = "Down"
    case left = "Left"
    case right = "Right"
    case home = "Home"
    case end = "End"
    case pageUp = "PgUp"
    case pageDown = "PgDn"
    case enter = "Enter"
    case tab = "Tab"
    case backTab = "S-Tab"
    case escape = "Esc"
    case backspace = "Backspace"
    case delete = "Del"
    case insert = "Ins"
  }

  /// The key itself.
  package var base: Base
  /// Whether control is held down.
  package var ctrl: Bool
  /// Whether alt is held down.
  package var alt: Bool

  /// A key, with or without control and alt.
  package init(_ base: Base, ctrl: Bool = false, alt: Bool = false) {
    self.base = base
    self.ctrl = ctrl
    self.alt = alt
  }

  /// The character the key types into a field, if it does.
  package var typed: Character? {
    guard case .character(let character) = base, !ctrl, !alt else { return nil }
    return character
  }
}

extension Key {
  /// The arrow up.
  package static let up = Key(.named(.up))
  /// The arrow down.
  package static let down = Key(.named(.down))
  /// The arrow to the left.
  package static let left = Key(.named(.left))
  /// The arrow to the right.
  package static let right = Key(.named(.right))
  /// The key to the beginning.
  package static let home = Key(.named(.home))
  /// The key to the end.
  package static let end = Key(.named(.end))
  /// A page up.
  package static let pageUp = Key(.named(.pageUp))
  /// A page down.
  package static let pageDown = Key(.named(.pageDown))
  /// Enter or return.
  package static let enter = Key(.named(.enter))
  /// The tabulator.
  package static let tab = Key(.named(.tab))
  /// The tabulator with shift.
  package static let backTab = Key(.named(.backTab))
  /// Escape.
  package static let escape = Key(.named(.escape))
  /// Deletes before the cursor.
  package static let backspace = Key(.named(.backspace))
  /// Deletes under the cursor.
  package static let delete = Key(.named(.delete))
  /// Insert.
  package static let insert = Key(.named(.insert))

  /// The key that types this character.
  package static func character(_ character: Character) -> Key { Key(.character(character)) }
  /// This character with control held down.
  package static func ctrl(_ character: Character) -> Key { Key(.character(character), ctrl: true) }
  /// The function key of this number.
  package static func function(_ number: Int) -> Key { Key(.function(number)) }
  /// The same key with alt held down.
  package static func alt(_ key: Key) -> Key { Key(key.base, ctrl: key.ctrl, alt: true) }
}
