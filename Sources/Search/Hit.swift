public import Classifications

/// An item that was found, how well it fits, and why.
public struct Hit: Sendable {
  /// The item: the deepest of its scope, unless a level was asked for or its code was typed.
  public let item: Item
  /// How well it fits; comparable within one answer only.
  public let score: Double
  /// The score as a part of the weight of all words of the query, to compare hits of different queries; about 0 to 3.
  package var fit = 1.0
  /// How much of the weight of the query was found, from 0 to 1.
  package var coverage = 1.0
  /// Whether a word of the query stands in its title.
  package var isTitled = true
  /// How the words of the query were found.
  let explainer: Explainer
  let document: Int?
  /// The code that was typed, where that is why.
  let typed: Reason?

  /// Why it was found: where each word of the query stands first, the weightiest place before the others.
  ///
  /// Read from the index when asked for; some 10 microseconds.
  public var reasons: [Reason] {
    (typed.map { [$0] } ?? []) + (document.map { explainer.reasons(for: $0) } ?? [])
  }

  /// The reasons in one line: `term "haircut" · process "clippers" · sent here by 97290`.
  public var explanation: String { reasons.map(\.text).joined(separator: " · ") }

  /// The places in a text, such as a title or a profile, where words of the query stand.
  public func emphasis(in text: String) -> [Range<String.Index>] { explainer.emphasis(in: text) }
}
