import Classifications
import Search
import Terminal

/// The hits of a search, in the place of the outline.
enum SearchView {
  /// How many hits the list shows at once: two lines each where there is room.
  static func listHeight(_ layout: Layout) -> Int { max(1, layout.bodyHeight - headHeight(layout)) }

  /// How many lines stand above the hits.
  static func headHeight(_ layout: Layout) -> Int { layout.bodyHeight > 3 ? 1 : 0 }

  static func lines(_ model: Model, _ searching: Searching, width: Int) -> (lines: [Line], cursor: Int?) {
    guard let answer = searching.answer else {
      let place = searching.scope.head(model.top(of: searching)).map { " Searching \($0)." } ?? ""
      return ([Line("Type words, a title, or a code.\(place)", .faint).clipped(to: width)], nil)
    }
    let layout = model.layout
    var lines: [Line] = []
    if headHeight(layout) > 0 {
      lines.append(head(model, searching, answer).clipped(to: width, ellipsis: model.settings.glyphs.ellipsis))
    }
    let end = min(answer.hits.count, searching.top + listHeight(layout))
    var cursor: Int?
    for number in min(searching.top, end)..<end {
      if number == searching.selected { cursor = lines.count }
      lines.append(line(model, answer.hits[number], isSelected: number == searching.selected, width: width))
    }
    return (lines, cursor)
  }

  /// How many matches there are, where was searched, how they are spread over the sections, and what was done.
  private static func head(_ model: Model, _ searching: Searching, _ answer: SearchAnswer) -> Line {
    let count = answer.total == 1 ? "1 match" : "\(answer.total) matches"
    let place = searching.scope.head(model.top(of: searching)).map { " \($0)" } ?? ""
    var line = Line(answer.total > 0 || answer.remark == nil ? count + place + "  " : "", .faint)
    if answer.total == 0, answer.remark != nil, !place.isEmpty { line = Line(place.dropFirst() + ": ", .faint) }
    let item = answer.hits[at: searching.selected]?.item
    line += ShapeView.line(answer, model.classification, at: item, model.settings.glyphs)
    guard let remark = answer.remark else { return line }
    return line + Span((answer.total > 0 ? "  " : "") + remark.sentence, .message)
  }

  private static func line(_ model: Model, _ hit: Hit, isSelected: Bool, width: Int) -> Line {
    let glyphs = model.settings.glyphs
    let pad = String(repeating: " ", count: max(0, 5 - hit.item.code.text.utf8.count))
    let mark = model.picked.contains(hit.item.index) ? glyphs.picked : " "
    var line: Line = [
      Span(isSelected ? glyphs.selected : " ", .marker),
      Span(hit.item.code.text, Role.level(hit.item.level.depth)), Span(mark, .marker), Span(pad),
    ]
    let title = hit.item.title
    var at = title.startIndex
    for range in hit.emphasis(in: title) where range.lowerBound >= at {
      line += Span(String(title[at..<range.lowerBound]))
      line += Span(String(title[range]), .text, .matched)
      at = range.upperBound
    }
    line += Span(String(title[at...]))
    let reasons = hit.reasons.map(\.text).joined(separator: " \(glyphs.dot) ")
    let reason = Span("  " + reasons, .faint)
    line = line.width + 12 < width ? line + reason : line
    let fitted = line.fitted(to: width, ellipsis: glyphs.ellipsis)
    return isSelected ? fitted.marked(.selected) : fitted
  }

  /// The search field.
  static func footer(_ model: Model, _ searching: Searching) -> (line: Line, cursor: Int?) {
    let enter = model.picking == nil ? "goes there" : "chooses"
    let note =
      model.message.map { Line($0, .message) } ?? Line("Enter \(enter), ^g changes where, Esc comes back", .faint)
    return FieldView.footer("/", searching.field, note: note, width: model.size.columns)
  }
}
