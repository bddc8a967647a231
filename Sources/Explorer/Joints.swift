/// The lines a tree is drawn with, chosen by the directions they lead in.
struct Joints: Sendable {
  /// The signs for right, left, down and up as the bits 1, 2, 4 and 8.
  private let signs: [String]
  /// What stands on both sides of the item the tree is about.
  let edge: (left: String, right: String)

  private static let unicode = Joints(
    signs: [" ", "─", "─", "─", "│", "┌", "┐", "┬", "│", "└", "┘", "┴", "│", "├", "┤", "┼"], edge: ("┃", "┃"))
  private static let ascii = Joints(
    signs: [" ", "-", "-", "-", "|", "+", "+", "+", "|", "+", "+", "+", "|", "+", "+", "+"], edge: ("[", "]"))

  private init(signs: [String], edge: (left: String, right: String)) {
    self.signs = signs
    self.edge = edge
  }

  /// The lines that go with other signs.
  init(_ glyphs: Glyphs) { self = glyphs == .ascii ? .ascii : .unicode }

  /// The sign that leads in these directions.
  func sign(up: Bool = false, down: Bool = false, left: Bool = false, right: Bool = false) -> String {
    signs[(up ? 8 : 0) + (down ? 4 : 0) + (left ? 2 : 0) + (right ? 1 : 0)]
  }
}
