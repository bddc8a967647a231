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
      return ([Line("Type words, a title, or a code.", .faint)].map { $0.clipped(to: width) }, nil)
    }
    let layout = model.layout
    var lines: [Line] = []
    if headHeight(layout) > 0 { lines.append(head(answer).clipped(to: width, ellipsis: model.settings.glyphs.ellipsis)) }
    let end = min(answer.hits.count, searching.top + listHeight(layout))
    var cursor: Int?
    for number in min(searching.top, end)..<end {
      if number == searching.selected { cursor = lines.count }
      lines.append(line(model, answer.hits[number], isSelected: number == searching.selected, width: width))
    }
    return (lines, cursor)
  }

  private static func head(_ answer: SearchAnswer) -> Line {
    let count = answer.total == 1 ? "1 match" : "\(answer.total) matches"
    guard let remark = answer.remark else { return Line(count, .faint) }
    return [Span(answer.total > 0 ? count + ": " : "", .faint), Span(remark.sentence, .message)]
  }

  private static func line(_ model: Model, _ hit: Hit, isSelected: Bool, width: Int) -> Line {
    let glyphs = model.settings.glyphs
    let code = String(repeating: " ", count: max(0, 6 - hit.item.code.text.utf8.count))
    var line: Line = [
      Span(isSelected ? glyphs.selected : " ", .marker),
      Span(hit.item.code.text + code, Role.level(hit.item.level.depth)),
    ]
    let title = hit.item.title
    var at = title.startIndex
    for range in hit.emphasis(in: title) where range.lowerBound >= at {
      line += Span(String(title[at..<range.lowerBound]))
      line += Span(String(title[range]), .text, .matched)
      at = range.upperBound
    }
    line += Span(String(title[at...]))
    let reason = Span("  " + hit.explanation, .faint)
    line = line.width + 12 < width ? line + reason : line
    let fitted = line.fitted(to: width, ellipsis: glyphs.ellipsis)
    return isSelected ? fitted.marked(.selected) : fitted
  }

  /// The search field; the part around the cursor where it is longer than the line.
  static func footer(_ model: Model, _ searching: Searching) -> (line: Line, cursor: Int?) {
    let width = model.size.columns
    let before = String(searching.field.text.prefix(searching.field.cursor))
    var hidden = 0
    while cells(of: String(before.dropFirst(hidden))) > max(0, width - 3) { hidden += 1 }
    let shown = String(searching.field.text.dropFirst(hidden))
    let line = Line([Span("/", .key), Span(shown)])
    let hint = Line("Enter goes there, Esc comes back", .faint)
    let cursor = min(width - 1, 1 + cells(of: String(before.dropFirst(hidden))))
    guard line.width + hint.width + 4 <= width else { return (line.clipped(to: width), cursor) }
    return (line.padded(to: width - hint.width) + hint, cursor)
  }
}
