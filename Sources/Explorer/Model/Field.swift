/// A line of text being typed, and where the cursor stands in it.
package struct Field: Hashable, Sendable {
  /// What is typed.
  package private(set) var text = ""
  /// How many characters stand before the cursor.
  package private(set) var cursor = 0
  /// The longest text it takes; what is beyond is dropped.
  private let limit = 1_000

  /// A field with some text, the cursor behind it.
  package init(_ text: String = "") { insert(text) }

  private var place: String.Index { text.index(text.startIndex, offsetBy: cursor) }

  /// Types a text at the cursor; line ends become spaces.
  package mutating func insert(_ more: String) {
    let more = String(more.map { $0.isNewline ? " " : $0 }.prefix(max(0, limit - text.count)))
    text.insert(contentsOf: more, at: place)
    cursor += more.count
  }

  /// Carries out an editing command; says whether it was one.
  package mutating func edit(_ command: Command) -> Bool {
    switch command {
    case .eraseBefore: erase(to: max(0, cursor - 1))
    case .eraseWord: erase(to: startOfWord)
    case .eraseLine: erase(to: 0)
    case .cursorLeft: cursor = max(0, cursor - 1)
    case .cursorRight: cursor = min(text.count, cursor + 1)
    case .cursorHome: cursor = 0
    case .cursorEnd: cursor = text.count
    default: return false
    }
    return true
  }

  private mutating func erase(to start: Int) {
    text.removeSubrange(text.index(text.startIndex, offsetBy: start)..<place)
    cursor = start
  }

  private var startOfWord: Int {
    let before = Array(text.prefix(cursor))
    var at = cursor
    while at > 0, before[at - 1] == " " { at -= 1 }
    while at > 0, before[at - 1] != " " { at -= 1 }
    return at
  }
}
