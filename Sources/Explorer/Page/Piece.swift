package import Terminal

/// A stretch of text on a page, and the link it belongs to.
package struct Piece: Hashable, Sendable {
  package var text: String
  package var role: Role
  /// The number of the link, from 0.
  package var link: Int?

  package init(_ text: String, _ role: Role = .text, link: Int? = nil) {
    self.text = text
    self.role = role
    self.link = link
  }
}

/// One line of a page.
package struct PageLine: Hashable, Sendable {
  package var pieces: [Piece]

  package init(_ pieces: [Piece] = []) { self.pieces = pieces }

  /// The line as it is drawn while a link has the focus.
  package func line(focused: Int?) -> Line {
    Line(pieces.map { Span($0.text, $0.role, $0.link != nil && $0.link == focused ? .focused : []) })
  }

  /// The text alone.
  package var text: String { pieces.map(\.text).joined() }
}
