import Classifications
import Terminal

/// Breadcrumb on top, footer at the bottom.
enum BarView {
  /// Where the item stands: edition, ancestors, itself.
  static func breadcrumb(_ model: Model) -> Line {
    let width = model.size.columns
    guard let item = model.classification.item(at: model.focusIndex) else { return Line() }
    let place = item.placeInFamily
    let line = steps(model, item, room: width - cells(of: place)).reduce(edition(model)) { $0 + $1.line }
    guard line.width + cells(of: place) + 1 <= width else {
      return line.clipped(to: width, ellipsis: model.settings.glyphs.ellipsis)
    }
    return line.padded(to: width - cells(of: place)) + Span(place, .faint)
  }

  /// The item whose step of the breadcrumb stands at a column.
  static func step(_ model: Model, at column: Int) -> Item? {
    guard let item = model.classification.item(at: model.focusIndex) else { return nil }
    var left = edition(model).width
    for step in steps(model, item, room: model.size.columns - cells(of: item.placeInFamily)) {
      let right = left + step.line.width
      if (left..<right).contains(column) { return step.item }
      left = right
    }
    return nil
  }

  private static func edition(_ model: Model) -> Line { Line(model.classification.about.edition, .bar) }

  /// A step for each ancestor and the item: its code, and as much of its title as there is room for.
  private static func steps(_ model: Model, _ item: Item, room: Int) -> [(item: Item, line: Line)] {
    let glyphs = model.settings.glyphs
    let items = item.ancestors + [item]
    var used = edition(model).width
    return items.enumerated().map { number, step in
      let isLast = number == items.count - 1
      var line: Line = [Span(glyphs.crumb, .faint), Span(step.code.text, Role.level(step.level.depth))]
      let free = room - used - line.width - 2 - (items.count - number - 1) * 8
      if free > 12 {
        line += Span(" " + clip(step.title, to: min(free - 1, isLast ? 60 : 24), ellipsis: glyphs.ellipsis), .bar)
      }
      used += line.width
      return (step, line)
    }
  }

  /// What is being typed, what the program has to say, or the keys that apply here; and the cursor's column.
  static func footer(_ model: Model) -> (line: Line, cursor: Int?) {
    let width = model.size.columns
    let ellipsis = model.settings.glyphs.ellipsis
    switch model.mode {
    case .goingTo(let digits, _):
      let line: Line = [Span("go to ", .key), Span(digits), Span("  " + model.goToSentence(digits), .message)]
      return (line.clipped(to: width, ellipsis: ellipsis), min(width - 1, 6 + cells(of: digits)))
    case .searching(let searching): return SearchView.footer(model, searching)
    case .sequence(let keys): return (continuations(model, keys, width: width), nil)
    case .commanding(let typed): return field(model, ":", typed.field, "Tab completes, Esc leaves")
    case .finding(let finding): return field(model, "/", finding.field, model.findNote)
    case .filtering(let typed): return field(model, "&", typed, model.filterNote)
    case .help(let helping) where helping.isTyping: return field(model, "/", helping.field, "Enter reads, Esc leaves")
    case .marking: return (Line("a letter marks this place", .message).clipped(to: width, ellipsis: ellipsis), nil)
    case .browsing, .help, .family, .chain, .comparing, .peeking, .marks, .options, .corresponding: break
    }
    if let message = model.message { return (Line(message, .message).clipped(to: width, ellipsis: ellipsis), nil) }
    let filter = model.filterLine
    return (filter + hints(model, width: width - filter.width), nil)
  }

  /// A field, with what the program has to say or a note at its right.
  private static func field(
    _ model: Model, _ prompt: String, _ field: Field, _ note: String
  ) -> (line: Line, cursor: Int?) {
    let note = model.message.map { Line($0, .message) } ?? Line(note, .faint)
    return FieldView.footer(prompt, field, note: note, width: model.size.columns)
  }

  /// The keys pressed, and what can follow them.
  private static func continuations(_ model: Model, _ keys: [Key], width: Int) -> Line {
    var line = Line(keys.map(\.description).joined() + " ...", .message)
    let start = keys.map(\.description).joined(separator: " ") + " "
    for binding in model.keymap.bindings where binding.contexts.contains(model.context) {
      guard let hint = binding.hint, let key = binding.keys.first, key.hasPrefix(start) else { continue }
      let more: Line = [Span("  " + key.dropFirst(start.count), .key), Span(" " + hint, .faint)]
      guard line.width + more.width <= width else { break }
      line += more
    }
    return line.clipped(to: width)
  }

  /// Keys and one word each, as many as fit; help and the way out always stand at the right.
  private static func hints(_ model: Model, width: Int) -> Line {
    let first = model.isChoosing ? model.keymap.bindings.filter { $0.contexts.contains(.picking) } : []
    let rows =
      first
      + model.keymap.bindings.filter { row in
        row.contexts.contains(model.context) && !row.isSequence
          && !first.contains { $0.key == row.key || row.command == .quit }
      }.filter { $0.hint != nil }
    let isLast = { (binding: Binding) in [.help, .quit, .escape, .cancel].contains(binding.command) }
    let end = joined(rows.filter(isLast), width: width)
    let start = joined(rows.filter { !isLast($0) }, width: width - end.width - 2)
    return start.padded(to: width - end.width) + end
  }

  private static func joined(_ bindings: [Binding], width: Int) -> Line {
    var line = Line()
    for binding in bindings {
      let gap = line.spans.isEmpty ? Line() : Line("  ")
      let more: Line = [Span(binding.key, .key), Span(" \(binding.hint ?? "")", .faint)]
      guard line.width + gap.width + more.width <= width else { break }
      line += gap + more
    }
    return line
  }
}
