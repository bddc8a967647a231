/// Something that happened at the terminal.
package enum Event: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// A text was pasted as a whole.
  case paste(String)
  /// The mouse was used.
  case mouse(MouseEvent)
  /// The terminal has another size; draw for it.
  case resize(Size)
  /// The program goes on after it was stopped; the last frame has been drawn again.
  case resumed
  /// A signal asks the program to end.
  case end(signal: Int32)
  /// The terminal has gone, and no key will ever come.
  case inputClosed
  /// Nothing happened within the time that was given.
  case idle
}
