import Classifications

/// Which columns of a table hold codes and their titles, guessed from the header and from the first rows.
package struct ColumnGuess {
  /// The position of the column with the codes; nil where no column is one, or several look alike.
  package let code: Int?
  /// The position of the column with titles.
  package let title: Int?
  /// Whether at least half of them are titles of the classification, and not somebody's own words.
  package let hasTitles: Bool

  /// Looks at the names of the columns, which may be none, and some rows below them; `code` is known where given.
  package init(names: [String], rows: [[String]], code: Int? = nil, _ checker: Checker) {
    let columns = 0..<max(names.count, rows.map(\.count).max() ?? 0)
    let shares = columns.map { column in Self.share(rows, column) { Self.isCode($0, checker) } }
    let name = checker.classification.about.name.lowercased()
    let ranks = columns.map { $0 < names.count ? Self.rank(names[$0], name) : 0 }
    self.code = code ?? Self.best(columns, ranks, shares)
    let titles = columns.map { column in
      Self.share(rows, column) { !checker.table.items(titled: CodeTable.sum($0.utf8)).isEmpty }
    }
    let known = self.code
    let best = columns.filter { $0 != known && titles[$0] >= 0.5 }.max { titles[$0] < titles[$1] }
    hasTitles = best != nil
    title = best ?? columns.first { $0 != known && $0 < names.count && Self.namesTitles(names[$0]) }
  }

  /// The best by name; without a name, the one by content that no other comes near.
  private static func best(_ columns: Range<Int>, _ ranks: [Int], _ shares: [Double]) -> Int? {
    if let rank = ranks.max(), rank > 0 {
      return columns.filter { ranks[$0] == rank }.max { (shares[$0], $1) < (shares[$1], $0) }
    }
    guard let first = columns.max(by: { shares[$0] < shares[$1] }), shares[first] >= 0.6 else { return nil }
    return columns.contains { $0 != first && shares[$0] > shares[first] - 0.2 } ? nil : first
  }

  /// How much the name of a column sounds like codes of the classification.
  private static func rank(_ name: String, _ classification: String) -> Int {
    let small = String(name.lowercased().filter { $0.isLetter || $0.isNumber })
    if namesTitles(name) || small.contains("parent") { return 0 }
    if !classification.isEmpty, small.contains(classification) { return 3 }
    return small == "code" || small == "codes" ? 2 : small.contains("code") ? 1 : 0
  }

  private static func namesTitles(_ name: String) -> Bool {
    let small = name.lowercased()
    return ["title", "name", "desc", "label", "text"].contains { small.contains($0) }
  }

  private static func share(_ rows: [[String]], _ column: Int, _ holds: (String) -> Bool) -> Double {
    let filled = rows.compactMap { $0.indices.contains(column) ? $0[column].trimmed : nil }.filter { !$0.isEmpty }
    return filled.isEmpty ? 0 : Double(filled.count(where: holds)) / Double(filled.count)
  }

  /// Whether a field is a code of at least two digits, or one that has lost a zero.
  private static func isCode(_ text: String, _ checker: Checker) -> Bool {
    guard text.utf8.count > 1 else { return false }
    switch checker.finding(text)?.problem {
    case nil, .damaged: return true
    default: return false
    }
  }
}
