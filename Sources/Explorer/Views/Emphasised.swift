import Search
import Terminal

/// A part of a line that stands out, in bytes of its text.
struct Emphasised: Hashable {
  let bytes: Range<Int>
  let marks: Marks
}

extension Line {
  /// The line with marks on parts of it, which stand in their order and do not overlap.
  func emphasising(_ parts: [Emphasised]) -> Line {
    guard !parts.isEmpty else { return self }
    var marked: [Span] = []
    var start = 0
    for span in spans {
      let bytes = span.text.utf8
      let end = start + bytes.count
      var at = start
      for part in parts where part.bytes.upperBound > at && part.bytes.lowerBound < end {
        let range = max(at, part.bytes.lowerBound)..<min(end, part.bytes.upperBound)
        marked.append(Span(Self.text(bytes, at - start..<range.lowerBound - start), span.role, span.marks))
        let text = Self.text(bytes, range.lowerBound - start..<range.upperBound - start)
        marked.append(Span(text, span.role, span.marks.union(part.marks)))
        at = range.upperBound
      }
      marked.append(Span(Self.text(bytes, at - start..<bytes.count), span.role, span.marks))
      start = end
    }
    return Line(marked.filter { !$0.text.isEmpty })
  }

  /// The line with the words emphasised that a search found.
  func emphasising(_ hit: Hit) -> Line {
    let text = text
    return emphasising(
      hit.emphasis(in: text).map { range in
        let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        let end = text.utf8.distance(from: text.startIndex, to: range.upperBound)
        return Emphasised(bytes: start..<end, marks: .matched)
      })
  }

  private static func text(_ bytes: String.UTF8View, _ range: Range<Int>) -> String {
    let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
    return String(Substring(bytes[start..<bytes.index(start, offsetBy: range.count)]))
  }
}
