import Terminal

extension Line {
  /// The line without its first cells; half of a wide character becomes a space.
  func dropping(_ count: Int) -> Line {
    guard count > 0 else { return self }
    var rest = count
    var kept: [Span] = []
    for span in spans {
      guard rest > 0 else {
        kept.append(span)
        continue
      }
      guard span.width > rest else {
        rest -= span.width
        continue
      }
      var text = span.text[...]
      while rest > 0, let first = text.first {
        rest -= cells(of: String(first))
        text.removeFirst()
      }
      kept.append(Span(String(repeating: " ", count: -rest) + text, span.role, span.marks))
      rest = 0
    }
    return Line(kept)
  }
}
