/// How each role looks.
///
/// Reverse video, bold and underline carry all meaning and are the same in each theme; colour is decoration.
package struct Theme: Hashable, Sendable {
  private var styles: [Style]

  /// A theme that colours some roles and leaves the others in the terminal's own foreground.
  init(_ colour: (Role) -> Colour?) {
    styles = Role.allCases.map { Style(colour($0), Self.attributes(of: $0)) }
  }

  /// The theme with other styles for some roles, both as a configuration file writes them.
  package func overriding(_ notations: [String: String]) throws(ThemeError) -> Theme {
    var theme = self
    for (name, notation) in notations {
      guard let role = Role(name: name) else { throw .unknownRole(name) }
      guard let style = Style(notation) else { throw .unreadableStyle(role: name, notation: notation) }
      theme[role] = style
    }
    return theme
  }

  /// How a span of a role looks when these things have happened to it.
  ///
  /// A selected line loses its colours, so that it is one bar of reverse video and not a patchwork.
  package func style(_ role: Role, _ marks: Marks = [], at depth: ColourDepth = .full) -> Style {
    var style = self[role]
    if depth == .none || marks.contains(.selected) { style.colour = nil }
    if marks.contains(.dimmed) { style = Style(nil, .dim) }
    if marks.contains(.matched) { style.attributes.formUnion([.underline, .bold]) }
    if marks.contains(.focused) { style.attributes.formSymmetricDifference(.reverse) }
    if marks.contains(.selected) {
      style.attributes.remove(.dim)
      style.attributes.formUnion(.bold)
      style.attributes.formSymmetricDifference(.reverse)
    }
    return style
  }

  /// The style of a role that nothing has happened to.
  package subscript(role: Role) -> Style {
    get { styles[Int(role.rawValue)] }
    set { styles[Int(role.rawValue)] = newValue }
  }
}
