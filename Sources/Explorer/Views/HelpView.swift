import Terminal

/// The table of keys, as it holds now.
enum HelpView {
  /// The chapters, that of the place help was asked from first; only rows that have all words that are looked for.
  static func lines(_ model: Model, _ helping: Helping, width: Int) -> [Line] {
    let words = helping.words
    var lines = [Line("Keys", .title)]
    for context in [model.helpedContext] + Context.allCases.filter({ $0 != model.helpedContext }) {
      let rows = model.keymap.bindings.filter { $0.contexts.contains(context) }.map { ($0.shownKeys, $0.summary) }
      lines += chapter(context.title, rows, having: words, width: width)
    }
    lines += chapter("Commands, typed behind :", LineCommand.table, having: words, width: width)
    return lines.count > 1 ? lines : [Line("No key and no command has these words.", .faint)]
  }

  /// A chapter; nothing where none of its rows has the words.
  ///
  /// A word of its title stands for all of its rows.
  private static func chapter(
    _ title: String, _ rows: [(String, String)], having words: [String], width: Int
  ) -> [Line] {
    let found = rows.filter { row in
      let text = "\(title) \(row.0) \(row.1)".lowercased()
      return words.allSatisfy(text.contains)
    }
    guard !found.isEmpty else { return [] }
    return [Line(), Line(title, .heading)] + found.flatMap { row($0.0, $0.1, width: width) }
  }

  private static func row(_ keys: String, _ summary: String, width: Int) -> [Line] {
    let indent = min(26, width / 2)
    let keys = Piece("  " + clip(keys, to: max(4, indent - 3), ellipsis: ".."), .key)
    return Flow.lines([Piece(summary)], width: width, indent: indent, first: [keys]).map {
      $0.line(focused: nil)
    }
  }
}
