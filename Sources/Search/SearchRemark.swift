/// What was done to a query so that it found something, or why it found nothing.
package enum SearchRemark: Sendable, Hashable {
  /// No entry has all words; these are not in the best hit.
  case dropped([String])
  /// Words that occur nowhere, and the words that were searched for in their place.
  case repaired([Repair])
  /// The query is not well formed and was searched as plain words; how to write it.
  case malformed(hint: String)
  /// There is no such code; the hits are the codes that were probably meant.
  case noSuchCode(String)
  /// Nothing fits; words of the index that look like those of the query.
  case nothing(nearest: [String])

  /// A word and what it was taken for.
  package struct Repair: Sendable, Hashable {
    /// The word as it was typed.
    package let from: String
    /// The word that was searched for.
    package let to: String
  }

  /// One sentence for the reader.
  package var sentence: String {
    switch self {
    case .dropped(let words): "nothing has all words; left out: \(words.joined(separator: ", "))"
    case .repaired(let repairs): "searched for \(repairs.map { "\($0.to) (\($0.from))" }.joined(separator: ", "))"
    case .malformed(let hint): "searched as plain words: \(hint)"
    case .noSuchCode(let code): "there is no code \(code); these are near"
    case .nothing(let nearest):
      nearest.isEmpty ? "nothing found" : "nothing found; near it: \(nearest.joined(separator: ", "))"
    }
  }
}
