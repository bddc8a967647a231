package import Classifications
import Search

/// A code for a description.
package struct Suggestion: Sendable {
  /// The item.
  package let item: Item
  /// The share of suggestions like this that were right in the judged sets, from 0 to 1.
  package var confidence: Double
  /// How it was found.
  let hit: Hit

  /// Why it was found, in one line.
  package var explanation: String { hit.explanation }
}
