/// A word to search for, and how much it counts beside the others.
package struct WeightedWord: Hashable, Sendable {
  /// The word.
  package var text: String
  /// How much it counts; 1 for most.
  package var weight: Double

  /// Takes a word.
  package init(_ text: String, weight: Double = 1) {
    self.text = text
    self.weight = weight
  }
}
