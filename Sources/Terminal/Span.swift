/// A run of text that means one thing.
package struct Span: Hashable, Sendable {
  /// The text, free of anything that could drive a terminal.
  package let text: String
  /// The number of cells the text takes, counted once: laying out asks for it again and again.
  package let width: Int
  /// What the text means.
  package var role: Role
  /// What has happened to it.
  package var marks: Marks

  /// A span of this text, which is sanitised here so that no frame can ever hold a control character.
  package init(_ text: String, _ role: Role = .text, _ marks: Marks = []) {
    (self.text, width) = measured(text)
    self.role = role
    self.marks = marks
  }
}
