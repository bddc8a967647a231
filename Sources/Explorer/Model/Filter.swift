import Classifications
import Search

/// Words the outline is filtered by, and what they match.
package struct Filter: Sendable {
  /// The words, as they were typed.
  package private(set) var text = ""
  /// The items that match, each the highest of its scope, in preorder.
  package private(set) var matches: [Int] = []
  /// What finds the words in a text.
  private(set) var hit: Hit?
  /// What was done to the words, or why nothing matches.
  private(set) var remark: String?
  /// What taking the filter away comes back to; nil once one has gone on from a match.
  var before: Place?

  init(before: Place) { self.before = before }

  /// Takes other words.
  mutating func set(_ text: String, _ answer: SearchAnswer?) {
    self.text = text
    matches = answer?.matches ?? []
    hit = answer?.hits.first
    remark = answer?.remark?.sentence
  }

  /// How many matches lie in a range of items; found by bisection.
  func count(in range: Range<Int>) -> Int { first(from: range.upperBound) - first(from: range.lowerBound) }

  /// Whether an item matches, or the item whose scope it shares.
  func contains(_ item: Item) -> Bool { [item.index, item.scope.index].contains { count(in: $0..<$0 + 1) > 0 } }

  /// The number of the first match that does not stand before an item.
  func first(from index: Int) -> Int {
    var (low, high) = (0, matches.count)
    while low < high {
      let middle = (low + high) / 2
      if matches[middle] < index { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
