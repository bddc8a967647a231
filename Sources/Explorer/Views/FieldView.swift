import Terminal

/// A field for typing in the footer.
enum FieldView {
  /// The field behind its sign, the part around the cursor where it is longer than the line, and a note at the right.
  static func footer(_ prompt: String, _ field: Field, note: Line, width: Int) -> (line: Line, cursor: Int?) {
    let before = String(field.text.prefix(field.cursor))
    var hidden = 0
    while cells(of: String(before.dropFirst(hidden))) > max(0, width - 2 - cells(of: prompt)) { hidden += 1 }
    let shown = String(field.text.dropFirst(hidden))
    let line = Line([Span(prompt, .key), Span(shown)])
    let cursor = min(width - 1, cells(of: prompt) + cells(of: String(before.dropFirst(hidden))))
    guard line.width + note.width + 4 <= width else { return (line.clipped(to: width), cursor) }
    return (line.padded(to: width - note.width) + note, cursor)
  }
}
