/// One row of the table of keys: it feeds dispatch, footer, help, the manual and the tests.
package struct Binding: Sendable {
  package let command: Command
  /// The keys as the table writes them, two spaces between.
  private let notation: String
  /// What it does, in one line.
  package let summary: String
  package let contexts: [Context]
  /// One word for the footer.
  package let hint: String?

  /// A row; keys are parted by two spaces.
  package init(_ command: Command, _ keys: String, in contexts: [Context], _ summary: String, hint: String? = nil) {
    self.command = command
    notation = keys
    self.summary = summary
    self.contexts = contexts
    self.hint = hint
  }

  /// The same row with other keys, in some of its contexts.
  func with(keys: [String], in contexts: [Context]) -> Binding {
    Binding(command, keys.joined(separator: "  "), in: contexts, summary, hint: keys.isEmpty ? nil : hint)
  }

  /// The keys in the notation of `Key`; a sequence is written with spaces: "z 1".
  package var keys: [String] {
    // The two spaces are looked for one by one: to look for both at once takes ten times as long.
    notation.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
      .split(whereSeparator: \.isEmpty).map { $0.map { String(Substring($0)) }.joined(separator: " ") }
  }

  /// Whether its first keys are pressed one after the other.
  var isSequence: Bool {
    let rest = notation.utf8.drop { $0 != UInt8(ascii: " ") }.dropFirst()
    return rest.first.map { $0 != UInt8(ascii: " ") } ?? false
  }

  /// The first key, as the footer shows it.
  package var key: String { String(Substring(notation.utf8.prefix { $0 != UInt8(ascii: " ") })) }

  /// All keys as help shows them: "Down j ^n".
  package var shownKeys: String { keys.map { $0.filter { $0 != " " } }.joined(separator: " ") }
}
