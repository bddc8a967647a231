import Classifications
import Terminal

/// The lists that take the place of the outline for a while: marks, options, what corresponds.
extension Model {
  /// The list that is shown now; nil when there is none.
  func list(width: Int) -> ListView.Drawn? {
    switch mode {
    case .marks(let selected): ListView.marks(self, selected, width: width)
    case .options(let selected): ListView.options(self, selected, width: width)
    case .corresponding(let list): ListView.correspondences(self, list, width: width)
    default: nil
    }
  }
}

/// Draws a line each, and below them more of the selected one.
enum ListView {
  /// A list as it is drawn: its lines, where the cursor stands, and which of the lines can be selected.
  typealias Drawn = (lines: [Line], cursor: Position?, rows: Range<Int>)

  static func marks(_ model: Model, _ selected: Int, width: Int) -> Drawn {
    let rows = model.markRows.map { row -> Line in
      guard let item = model.classification.item(at: row.mark.item) else { return Line() }
      let pane = row.mark.pane == .reader ? "  reading" : ""
      return [
        Span("\(row.letter)  ", .key), Span(item.code.text + "  ", .level(item.level.depth)), Span(item.title),
        Span(pane, .faint),
      ]
    }
    let none = rows.isEmpty ? [Line(" No marks yet: m and a letter marks a place.", .faint)] : []
    return list("Marks", rows, selected, below: none, model, width)
  }

  static func options(_ model: Model, _ selected: Int, width: Int) -> Drawn {
    let settings = model.settings
    let rows = Preference.allCases.map { option -> Line in
      let name = option.rawValue + String(repeating: " ", count: max(1, 16 - option.rawValue.utf8.count))
      return [Span(name), Span(settings[option], .title)]
    }
    let about = flowing(Preference.allCases[selected].summary, .faint, width)
    return list("Options", rows, selected, below: [Line()] + about, model, width)
  }

  static func correspondences(_ model: Model, _ list: Corresponding, width: Int) -> Drawn {
    let codes = list.maps.map { cells(of: $0.target.code.text) }.max() ?? 0
    let rows = list.maps.map { map -> Line in
      let word = Span("  " + map.kind.word, .faint)
      let name = Line(map.target.classification.about.name, .faint).padded(to: 5)
      let head = name + Line(map.target.code.text, .level(map.target.level.depth)).padded(to: codes + 1)
      let room = max(0, width - 1 - head.width - word.width)
      return head + Line(map.target.title).fitted(to: room, ellipsis: model.settings.glyphs.ellipsis) + word
    }
    let below = list.map.map { map in
      [Line()] + flowing(map.target.title, .title, width) + flowing(map.sentence(about: list.item), .faint, width)
    }
    let title = "What corresponds to \(list.item.code)"
    return self.list(title, rows, list.selected, below: below ?? [], model, width)
  }

  private static func flowing(_ text: String, _ role: Role, _ width: Int) -> [Line] {
    Flow.lines([Piece(text, role)], width: max(8, width - 2)).map { Line(" ") + $0.line(focused: nil) }
  }

  /// A heading, rows of which one is selected, and lines below; scrolled so that the selected one is seen.
  private static func list(
    _ title: String, _ rows: [Line], _ selected: Int, below: [Line], _ model: Model, _ width: Int
  ) -> Drawn {
    let glyphs = model.settings.glyphs
    let height = model.layout.bodyHeight
    let head = height > 3 ? [Line(" " + title, .heading).clipped(to: width), Line()] : []
    let below = height - head.count - below.count < min(rows.count, 4) ? [] : below
    let room = height - head.count - below.count
    let first = max(0, min(selected - room / 2, rows.count - room))
    let shown = rows.enumerated().dropFirst(first).prefix(room).map { number, row in
      let line = (Line(number == selected ? glyphs.selected : " ", .marker) + row).fitted(
        to: width, ellipsis: glyphs.ellipsis)
      return number == selected ? line.marked(.selected) : line
    }
    let cursor = rows.isEmpty ? nil : Position(row: head.count + selected - first, column: 0)
    let rows = head.count..<head.count + shown.count
    return (head + shown + below.map { $0.clipped(to: width, ellipsis: glyphs.ellipsis) }, cursor, rows)
  }
}
