import Classifications
import Navigation
import Terminal

/// The mouse: the wheel moves the view, a click goes where it points.
extension Model {
  /// What lies under a cell of the screen.
  private enum Target {
    case row(Int)
    case hit(Int)
    case link(Int)
    case item(Item)
    case reader
    case nothing
  }

  /// How many lines a turn of the wheel moves.
  private static let wheelLines = 3

  mutating func point(_ event: MouseEvent) -> Effect? {
    message = nil
    if let list = list(width: size.columns) { return point(event, in: list) }
    switch event.action {
    case .wheelUp: turn(-Self.wheelLines, at: event.position)
    case .wheelDown: turn(Self.wheelLines, at: event.position)
    case .press: click(event.position)
    case .release: break
    }
    return nil
  }

  /// The wheel walks a list; a click selects a line of it, a second one is Enter.
  private mutating func point(_ event: MouseEvent, in list: ListView.Drawn) -> Effect? {
    let row = event.position.row - (layout.hasBreadcrumb ? 1 : 0)
    var step = 0
    switch event.action {
    case .wheelUp: step = -1
    case .wheelDown: step = 1
    case .press:
      guard let cursor = list.cursor, list.rows.contains(row), !isInReader(event.position) else { return nil }
      step = row - cursor.row
      if step == 0 { return update(.key(.enter)) }
    case .release: break
    }
    for _ in 0..<abs(step) { _ = update(.key(step < 0 ? .up : .down)) }
    return nil
  }

  private mutating func turn(_ lines: Int, at position: Position) {
    if case .help = mode {
      for _ in 0..<Self.wheelLines { _ = update(.key(lines < 0 ? .up : .down)) }
    } else if mode.isView {
      for _ in 0..<Self.wheelLines { view(lines < 0 ? .previous : .next) }
    } else if isInReader(position) {
      scroll(by: lines)
    } else if case .browsing = mode {
      outline.scroll(by: lines)
    }
  }

  private mutating func click(_ position: Position) {
    let row = position.row - (layout.hasBreadcrumb ? 1 : 0)
    if mode.isView, row >= 0, row < layout.bodyHeight {
      return clickView(Position(row: row, column: position.column))
    }
    switch target(at: position) {
    case .row(let index):
      pane = .outline
      if outline.selected == index { outline.fold(.toggle) } else { outline.reveal(index) }
    case .hit(let hit): selectHit(hit)
    case .link(let link): jump(to: page.links[link].target.index)
    case .item(let item): leaveViews(for: item)
    case .reader: pane = .reader
    case .nothing: break
    }
  }

  private func isInReader(_ position: Position) -> Bool {
    layout.readerWidth > 0 && position.column >= layout.outlineWidth
  }

  private func target(at position: Position) -> Target {
    let row = position.row - (layout.hasBreadcrumb ? 1 : 0)
    if row < 0 {
      guard mode.isBrowsing || mode.isView else { return .nothing }
      return BarView.step(self, at: position.column).map(Target.item) ?? .nothing
    }
    guard row < layout.bodyHeight else { return .nothing }
    if isInReader(position) { return readerTarget(row, position.column) }
    switch mode {
    case .browsing: return outline.screen.items[at: row].map(Target.row) ?? .nothing
    case .searching(let searching):
      let hit = searching.top + row - SearchView.headHeight(layout)
      return row >= SearchView.headHeight(layout) ? .hit(hit) : .nothing
    default: return .nothing
    }
  }

  private func readerTarget(_ row: Int, _ column: Int) -> Target {
    guard case .browsing = mode else { return .nothing }
    var left = (layout.isWide ? layout.outlineWidth + 1 : 0) + 1
    for piece in page.lines[at: reader.scroll + row]?.pieces ?? [] {
      let right = left + cells(of: piece.text)
      if (left..<right).contains(column), let link = piece.link { return .link(link) }
      left = right
    }
    return .reader
  }
}
