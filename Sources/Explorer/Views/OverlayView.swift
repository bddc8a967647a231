import Terminal

extension Model {
  /// The lines of the panes with what lies over them: proposals at the bottom, a box over the reader.
  func overlaid(_ lines: [Line], _ layout: Layout) -> [Line] {
    switch mode {
    case .commanding(let typed):
      let over = CommandView.lines(self, typed, height: layout.bodyHeight)
      return lines.dropLast(min(lines.count, over.count)) + over
    case .peeking(let item): return PeekView.laid(item, over: lines, self, layout)
    default: return lines
    }
  }
}
