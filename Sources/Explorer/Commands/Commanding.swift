/// A command being typed: the line, what it could become, and how far back in the history one is.
package struct Commanding: Sendable {
  /// The line without its colon.
  package internal(set) var field: Field
  /// What the line could become.
  package internal(set) var proposals: [Proposal] = []
  /// The proposal that stands in the line.
  package internal(set) var chosen: Int?
  /// How many commands one has gone back; 0 for the one being typed.
  private var age = 0
  /// What had been typed before one went back.
  private var draft = ""

  init(_ text: String) { field = Field(text) }

  /// Puts the next proposal into the line, or the one before; a single one is taken for good.
  mutating func complete(by step: Int) {
    guard !proposals.isEmpty else { return }
    let next = chosen.map { ($0 + step + proposals.count) % proposals.count } ?? (step > 0 ? 0 : proposals.count - 1)
    field = Field(proposals[next].line)
    chosen = next
  }

  /// Goes back in the history, or forward again; false at the ends.
  mutating func goBack(by step: Int, in history: [String]) -> Bool {
    let next = age + step
    guard 0...history.count ~= next else { return false }
    if age == 0 { draft = field.text }
    age = next
    field = Field(next == 0 ? draft : history[history.count - next])
    return true
  }
}
