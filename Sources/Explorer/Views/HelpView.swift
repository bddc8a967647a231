import Terminal

/// The table of keys, as it holds now.
enum HelpView {
  static func lines(_ model: Model, width: Int) -> [Line] {
    var lines = [Line("Keys", .title)]
    for context in [model.helpedContext] + Context.allCases.filter({ $0 != model.helpedContext }) {
      lines.append(Line())
      lines.append(Line(context.title, .heading))
      for binding in model.keymap.bindings where binding.contexts.contains(context) {
        lines += row(binding.shownKeys, binding.summary, width: width)
      }
    }
    lines += [Line(), Line("Commands, typed behind :", .heading)]
    return lines + LineCommand.table.flatMap { row($0.usage, $0.summary, width: width) }
  }

  private static func row(_ keys: String, _ summary: String, width: Int) -> [Line] {
    let indent = min(26, width / 2)
    let keys = Piece("  " + clip(keys, to: max(4, indent - 3), ellipsis: ".."), .key)
    return Flow.lines([Piece(summary)], width: width, indent: indent, first: [keys]).map {
      $0.line(focused: nil)
    }
  }
}
