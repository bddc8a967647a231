import Classifications
import Search
import Terminal

/// The page of the item one stands on, from where it is scrolled to.
enum ReaderView {
  static func lines(_ model: Model, width: Int) -> [Line] {
    let height = model.layout.bodyHeight
    let end = min(model.page.lines.count, model.reader.scroll + height)
    let focused = model.pane == .reader ? model.reader.link : nil
    let found = model.find.map { PageMatches($0.text, in: model.page) }
    let hit = model.emphasisedHit
    var lines = (min(model.reader.scroll, end)..<end).map { number in
      var line = model.page.lines[number].line(focused: focused)
      if let found {
        line = line.emphasising(found.emphasis(on: number, current: model.find?.current))
      } else if let hit {
        line = line.emphasising(hit)
      }
      return (Line(" ") + line).clipped(to: width)
    }
    // The last column is free of text: it says that the page goes on.
    if end < model.page.lines.count, height > 1, width > 10, let last = lines.popLast() {
      lines.append(last.fitted(to: width - 1) + Span(model.settings.glyphs.more, .marker))
    }
    return lines
  }
}

extension Model {
  /// The hit whose words are emphasised in the reader: the selected one, or, on any match, the one that was accepted.
  fileprivate var emphasisedHit: Hit? {
    if case .searching(let searching) = base { return searching.answer?.hits[at: searching.selected] }
    return matches.contains(page.item.index) ? matchedHit : nil
  }
}
