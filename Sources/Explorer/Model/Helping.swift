/// The help as it is read: how far, and the words that its rows are to have.
package struct Helping: Hashable, Sendable {
  /// The first line on the screen.
  var scroll = 0
  /// The words.
  var field = Field()
  /// Whether they are being typed.
  var isTyping = false

  /// The words, in lower case.
  var words: [String] { field.text.lowercased().split(separator: " ").map(String.init) }
}
