/// A whole screen as a value: what a view makes, a test compares and the screen draws.
package struct Frame: Hashable, Sendable {
  /// The extent the frame was made for.
  package let size: Size
  /// The lines from the top, none wider than the frame and no more than its rows.
  package let lines: [Line]
  /// Where the cursor stands, so that a screen reader follows it; without one it is hidden.
  package var cursor: Position?
  /// Whether the cursor is seen where it stands, as in a field for typing.
  package var showsCursor: Bool

  /// A frame of these lines, cut to its size.
  package init(size: Size, lines: [Line], cursor: Position? = nil, showsCursor: Bool = true) {
    self.size = size
    self.lines = lines.prefix(size.rows).map { $0.clipped(to: size.columns) }
    self.cursor = cursor
    self.showsCursor = showsCursor
  }

  /// The line of a row, empty below the last one.
  package subscript(row: Int) -> Line { row < lines.count ? lines[row] : Line() }

  /// The frame for another size, where that came in between.
  func fitted(to size: Size) -> Frame {
    size == self.size ? self : Frame(size: size, lines: lines, cursor: cursor, showsCursor: showsCursor)
  }

  /// The lines as plain text, without spaces at their ends.
  package var text: String { lines.map { trimmed($0.text) }.joined(separator: "\n") }

  /// The lines with what each span means, in the notation of `Line.annotated`.
  package var annotated: String { lines.map { trimmed($0.annotated) }.joined(separator: "\n") }

  private func trimmed(_ text: String) -> Substring {
    var text = text[...]
    while text.last == " " { text.removeLast() }
    return text
  }
}
