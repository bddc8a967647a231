import Classifications
import Navigation
import Terminal

/// The tree: one line an item, ancestors of the first pinned on top.
enum OutlineView {
  /// The lines, and the row of the selected one.
  static func lines(_ model: Model, width: Int) -> (lines: [Line], cursor: Int?) {
    let screen = model.outline.screen
    var cursor: Int?
    let lines = screen.items.enumerated().map { row, index in
      if index == model.outline.selected { cursor = row }
      return line(model, index, width: width, isPinned: row < screen.pinned)
    }
    return (lines, cursor)
  }

  private static func line(_ model: Model, _ index: Int, width: Int, isPinned: Bool) -> Line {
    guard let item = model.classification.item(at: index) else { return Line() }
    let glyphs = model.settings.glyphs
    let isSelected = index == model.outline.selected
    let isOpen = model.outline.isOpen[index]
    let fold = item.isLeaf ? glyphs.leaf : isOpen ? glyphs.opened : glyphs.closed
    let above = model.outline.root.map { model.classification.depth(of: $0) } ?? 1
    let indent = String(repeating: width < 40 ? " " : "  ", count: max(0, item.level.depth - above))
    let isMatch = model.filter?.contains(item) ?? false
    let head: Line = [
      Span(isSelected ? glyphs.selected : isMatch ? glyphs.match : " ", .marker), Span(indent),
      Span(fold + (model.picked.contains(index) ? glyphs.picked : " "), .marker),
      Span(item.code.text + " ", Role.level(item.level.depth)),
    ]
    let count = count(model, item, isOpen: isOpen)
    let room = max(0, width - head.width - count.width)
    // The bar ends with the title: a bar across the pane would cost a byte a column with every move.
    let text = head + title(of: item, room: room, glyphs, isSelected ? .title : .text)
    let isBar = isSelected && model.pane == .outline
    var line = (isBar ? text.marked(.selected) : text).padded(to: width - count.width) + count
    if isMatch, let hit = model.filter?.hit { line = line.emphasising(hit) }
    if isBar { return line.clipped(to: width) }
    return isPinned || !(isMatch || holdsMatch(model, item)) ? line.marked(.dimmed) : line
  }

  /// What a folded item holds: leaves, or the matches of a filter.
  private static func count(_ model: Model, _ item: Item, isOpen: Bool) -> Line {
    guard !item.isLeaf, !isOpen else { return Line() }
    guard let filter = model.filter, !filter.text.isEmpty else { return Line(" \(item.leafCount)", .faint) }
    let count = filter.count(in: item.descendants.indices)
    return count == 0 ? Line() : Line(" \(count)", .match)
  }

  /// Whether something below an item matches the filter; true without one.
  private static func holdsMatch(_ model: Model, _ item: Item) -> Bool {
    guard let filter = model.filter, !filter.text.isEmpty else { return true }
    return filter.count(in: item.descendants.indices) > 0
  }

  /// The title, cut so that what tells siblings apart stays; of an only child, that it is one.
  private static func title(of item: Item, room: Int, _ glyphs: Glyphs, _ role: Role) -> Line {
    if item.isOnlyChild {
      return Line("\(glyphs.same) \(item.scope.code) \(item.title)", role == .title ? role : .faint).clipped(
        to: room, ellipsis: glyphs.ellipsis)
    }
    let title = item.title
    guard cells(of: title) > room else { return Line(title, role) }
    let shared = sharedPrefix(of: item, title: title)
    let tail = String(title.dropFirst(shared))
    if shared > 12, cells(of: tail) + 8 > 0 {
      let head = clip(title, to: max(4, room - cells(of: tail)), ellipsis: glyphs.ellipsis)
      if cells(of: head) + 12 <= room {
        return (Line(head, role) + Span(tail, role)).clipped(to: room, ellipsis: glyphs.ellipsis)
      }
    }
    return Line(title, role).clipped(to: room, ellipsis: glyphs.ellipsis)
  }

  /// How many characters at the start of a title also begin its neighbour's, back to the start of a word.
  static func sharedPrefix(of item: Item, title: String) -> Int {
    let classification = item.classification
    let beside = [item.index - 1, classification.end(of: item.index)].compactMap { classification.item(at: $0) }
    return beside.filter { $0.level == item.level }.map { neighbour in
      let same = zip(title, neighbour.title).prefix { $0 == $1 }.count
      return title.prefix(same).lastIndex(of: " ").map { title.distance(from: title.startIndex, to: $0) } ?? 0
    }.max() ?? 0
  }
}
