/// What is emphasised in texts that are compared.
package enum Emphasis: String, CaseIterable, Sendable {
  /// Words that none of the others has.
  case different = "words that differ"
  /// Words that all have.
  case shared = "words they share"
  /// No word at all.
  case nothing = "nothing"

  /// The one after it, and after the last the first.
  var next: Emphasis {
    switch self {
    case .different: .shared
    case .shared: .nothing
    case .nothing: .different
    }
  }
}
