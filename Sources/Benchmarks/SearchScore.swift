/// How often the right code came first, among the first five, among the first ten; and how early on average.
struct SearchScore {
  private(set) var count = 0
  private var within: [Int: Int] = [1: 0, 5: 0, 10: 0]
  private var reciprocal = 0.0

  /// Takes in the answer to one query: the place of the first right code, from 1; nil where none is among 20.
  mutating func add(place: Int?) {
    count += 1
    guard let place, place <= 20 else { return }
    reciprocal += 1 / Double(place)
    for limit in [1, 5, 10] where place <= limit { within[limit, default: 0] += 1 }
  }

  /// The share of queries, in percent, with a right code among the first `limit`.
  func recall(_ limit: Int) -> Double { 100 * Double(within[limit, default: 0]) / Double(max(1, count)) }

  /// The mean of one over the place of the first right code, nothing beyond the 20th.
  var mrr: Double { reciprocal / Double(max(1, count)) }

  /// Four columns: recall at 1, 5 and 10 in percent, MRR at 20.
  var columns: String {
    ([1, 5, 10].map { column(fixed(recall($0), 1), 7) } + [column(fixed(mrr, 3), 7)]).joined()
  }
}

/// A text set to the right in a column of so many characters.
func column(_ text: String, _ width: Int) -> String {
  String(repeating: " ", count: max(0, width - text.count)) + text
}
