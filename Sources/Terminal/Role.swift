/// What a span of text means; a theme says how that looks.
package enum Role: UInt8, CaseIterable, Sendable {
  /// Running text.
  case text
  /// Text of lesser weight: counts, hints, what is folded away.
  case faint
  /// The title of an item.
  case title
  /// A heading within a profile.
  case heading
  /// The code of an item.
  case code
  /// A reference that can be followed.
  case link
  /// A term of the index.
  case term
  /// Text that a search found.
  case match
  /// The breadcrumb and the footer.
  case bar
  /// A key named in the footer or the help.
  case key
  /// What the program has to say.
  case message
  /// What went wrong.
  case error
  /// A rule or a frame between panes.
  case border
  /// The highest level.
  case level1
  /// The second level.
  case level2
  /// The third level.
  case level3
  /// The fourth level.
  case level4
  /// The fifth level, and any below it.
  case level5
  /// The item itself in its family tree.
  case current
  /// A sign beside a line: a fold, a mark, the place of the selection.
  case marker

  /// The name of the role, as in a configuration file.
  package var name: String { "\(self)" }

  /// The role with this name.
  package init?(name: String) {
    guard let role = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = role
  }

  /// The role of a level of a classification, where 1 is the highest.
  package static func level(_ depth: Int) -> Role {
    switch depth {
    case ...1: .level1
    case 2: .level2
    case 3: .level3
    case 4: .level4
    default: .level5
    }
  }
}
