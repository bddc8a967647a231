import Classifications

extension Item {
  /// The classifications whose corresponding items a page shows, the shorter before the longer.
  ///
  /// High up in a tree thousands of items may correspond, which say nothing together: there only a shorter
  /// classification is shown.
  var shownCounterparts: [Classification] {
    let all = classification.counterparts.compactMap { classification.counterpart($0) }
    let isLow = level.depth + 2 >= classification.levels.count
    return all.filter { isLow || $0.count < classification.count }.sorted { $0.count < $1.count }
  }
}

extension String {
  /// The text with spaces behind it up to a width.
  func padding(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
