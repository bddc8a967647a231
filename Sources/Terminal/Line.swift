/// One line of a frame: spans from left to right.
package struct Line: Hashable, Sendable {
  /// The spans from left to right.
  package var spans: [Span]

  /// A line of these spans.
  package init(_ spans: [Span] = []) { self.spans = spans }

  /// A line of one span.
  package init(_ text: String, _ role: Role = .text, _ marks: Marks = []) {
    spans = [Span(text, role, marks)]
  }

  /// The number of cells the line takes.
  package var width: Int { spans.reduce(0) { $0 + $1.width } }

  /// The text without roles and marks.
  package var text: String { spans.map(\.text).joined() }

  /// The line cut to a width at the border of a character, where the ellipsis shows that something is missing.
  package func clipped(to width: Int, ellipsis: String = "") -> Line {
    guard self.width > width else { return self }
    let sign = cells(of: ellipsis) <= width ? ellipsis : ""
    var room = max(0, width - cells(of: sign))
    var kept: [Span] = []
    for span in spans {
      guard span.width > room else {
        kept.append(span)
        room -= span.width
        continue
      }
      kept.append(Span(clip(span.text, to: room) + sign, span.role, span.marks))
      break
    }
    return Line(kept.filter { !$0.text.isEmpty })
  }

  /// The line filled with spaces up to a width; a longer line stays as it is.
  package func padded(to width: Int, _ role: Role = .text, _ marks: Marks = []) -> Line {
    let missing = width - self.width
    return missing > 0 ? self + Span(String(repeating: " ", count: missing), role, marks) : self
  }

  /// The line cut or filled to just this width.
  package func fitted(to width: Int, ellipsis: String = "") -> Line {
    clipped(to: width, ellipsis: ellipsis).padded(to: width)
  }

  /// The line with these marks added to each span.
  package func marked(_ marks: Marks) -> Line {
    Line(spans.map { Span($0.text, $0.role, $0.marks.union(marks)) })
  }

  /// One line behind the other.
  package static func + (left: Line, right: Line) -> Line { Line(left.spans + right.spans) }

  /// A line with one more span.
  package static func + (left: Line, right: Span) -> Line { Line(left.spans + [right]) }

  /// Adds the spans of another line.
  package static func += (left: inout Line, right: Line) { left.spans += right.spans }

  /// Adds one span.
  package static func += (left: inout Line, right: Span) { left.spans.append(right) }
}

extension Line: ExpressibleByArrayLiteral {
  /// A line written as its spans.
  package init(arrayLiteral spans: Span...) { self.init(spans) }
}

extension Line {
  /// The text with what each span means, as `‹title selected|Wheat›`; plain text stands bare.
  package var annotated: String {
    var runs: [Span] = []
    for span in spans {
      if let last = runs.last, last.role == span.role, last.marks == span.marks {
        runs[runs.count - 1] = Span(last.text + span.text, span.role, span.marks)
      } else {
        runs.append(span)
      }
    }
    return runs.map { span in
      let tags = ([span.role.name] + span.marks.names).joined(separator: " ")
      return tags == "text" ? span.text : "‹\(tags)|\(span.text)›"
    }.joined()
  }
}
