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
    let below = model.page.lines.count - end
    if below > 0, height > 3, width > 24 {
      let note = Line(model.page.isWhole ? " \(below) more " : " more ", .faint)
      lines[lines.count - 1] = lines[lines.count - 1].fitted(to: width - note.width) + note
    }
    return lines
  }
}
