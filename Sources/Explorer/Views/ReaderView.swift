import Terminal

/// The page of the item one stands on, from where it is scrolled to.
enum ReaderView {
  static func lines(_ model: Model, width: Int) -> [Line] {
    let height = model.layout.bodyHeight
    let end = min(model.page.lines.count, model.reader.scroll + height)
    let focused = model.pane == .reader ? model.reader.link : nil
    var lines = model.page.lines[min(model.reader.scroll, end)..<end].map { line in
      (Line(" ") + line.line(focused: focused)).clipped(to: width)
    }
    // The last column is free of text: it says that the page goes on.
    if end < model.page.lines.count, height > 1, width > 10, let last = lines.popLast() {
      lines.append(last.fitted(to: width - 1) + Span(model.settings.glyphs.more, .marker))
    }
    return lines
  }
}
