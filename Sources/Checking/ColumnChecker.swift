import Classifications

/// Checks the fields of a column one after the other, and remembers what it said of each.
package struct ColumnChecker {
  /// The checker, with what is known of the column.
  package let checker: Checker
  /// Whether there is nothing to say of an item alone.
  private let isFine: [Bool]
  private var known: [Pair: Finding?] = [:]

  /// How many answers are remembered.
  private static let most = 65_536

  private struct Pair: Hashable {
    let field: ShortKey
    let title: UInt64
  }

  /// Takes a checker that knows its column.
  package init(_ checker: Checker) {
    self.checker = checker
    isFine = checker.classification.items.map { checker.isFine($0) }
  }

  /// What is wrong with a field as it stands, and with the title beside it; `texts` gives both as text when needed.
  ///
  /// Costs a look at a table for a code that exists and has its title.
  package mutating func finding(
    _ field: UnsafeRawBufferPointer, title: UnsafeRawBufferPointer?, texts: () -> (field: String, title: String?)
  ) -> Finding? {
    let sum = title.map { CodeTable.sum($0) } ?? 0
    guard let key = ShortKey(field) else { return slow(texts()) }
    if let index = checker.table.index(key), isFine[index] {
      if sum == 0 || !checker.evidence.hasTitles || sum == checker.table.titles[index] { return nil }
    }
    let pair = Pair(field: key, title: sum)
    if let answer = known[pair] { return answer }
    let answer = slow(texts())
    if known.count < Self.most { known[pair] = .some(answer) }
    return answer
  }

  private func slow(_ texts: (field: String, title: String?)) -> Finding? {
    checker.finding(texts.field, title: texts.title)
  }
}
