import Classifications
import Terminal

/// The whole title of the item with the focus, for views whose columns are too narrow for it.
enum FocusView {
  /// Its lines at the bottom of a view: a rule and at most two lines; nothing on a low screen.
  static func lines(_ model: Model, size: Size) -> [Line] {
    guard size.rows >= 8, size.columns >= 16, let item = model.classification.item(at: model.focusIndex) else {
      return []
    }
    let glyphs = model.settings.glyphs
    let code = Piece(" " + item.code.text + " ", Role.level(item.level.depth))
    let pieces = [Piece(item.title, .title)] + note(item, glyphs)
    var lines = Flow.lines(pieces, width: size.columns - 1, indent: cells(of: code.text), first: [code])
      .map { $0.line(focused: nil) }
    if lines.count > 2 {
      lines[1] = lines[1].clipped(to: size.columns - 5) + Span(glyphs.ellipsis)
    }
    lines = Array(lines.prefix(2))
    lines += Array(repeating: Line(), count: 2 - lines.count)
    return [Line(String(repeating: glyphs.rule, count: size.columns), .border)] + lines
  }

  /// What the item has to offer.
  private static func note(_ item: Item, _ glyphs: Glyphs) -> [Piece] {
    var notes: [String] = []
    if item.profile == nil { notes.append("profile not written yet") }
    if item.isOnlyChild { notes.append("same scope as \(item.scope.code)") }
    return notes.isEmpty ? [] : [Piece(" \(glyphs.dot) " + notes.joined(separator: ", "), .faint)]
  }
}
