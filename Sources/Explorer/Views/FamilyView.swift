import Classifications
import Navigation
import Terminal

/// A family drawn as a tree from left to right: ancestors, siblings, children.
enum FamilyView {
  /// The lines, and where the item with the focus stands.
  static func lines(_ model: Model, _ state: FamilyState, size: Size) -> (lines: [Line], cursor: Position?) {
    let detail = FocusView.lines(model, size: size)
    let height = max(1, size.rows - detail.count)
    let layout = FamilyLayout(state.graph, room: size.columns)
    let drawing = Drawing(model: model, state: state, layout: layout, joints: Joints(model.settings.glyphs))
    let above = above(layout, height: height)
    let rows = state.corner.row..<min(layout.height, state.corner.row + height)
    let drawn = rows.map { drawing.line($0).dropping(state.corner.column).clipped(to: size.columns) }
    let lines = Array(repeating: Line(), count: above) + drawn
    let cursor = Position(
      row: above + layout.rows[state.focus] - state.corner.row,
      column: layout.extent(of: state.graph.nodes[state.focus]).lowerBound - state.corner.column)
    return (lines + Array(repeating: Line(), count: max(0, height - lines.count)) + detail, cursor)
  }

  /// The empty lines above a tree that is lower than the screen.
  private static func above(_ layout: FamilyLayout, height: Int) -> Int { max(0, height - layout.height) / 3 }

  /// The position of the node that is drawn at a place.
  static func node(_ model: Model, _ state: FamilyState, size: Size, at place: Position) -> Int? {
    let layout = FamilyLayout(state.graph, room: size.columns)
    let row = place.row - above(layout, height: height(model, size: size)) + state.corner.row
    return state.graph.nodes.indices.first {
      layout.rows[$0] == row && layout.extent(of: state.graph.nodes[$0]).contains(place.column + state.corner.column)
    }
  }

  /// The lines left for the tree.
  static func height(_ model: Model, size: Size) -> Int { max(1, size.rows - FocusView.lines(model, size: size).count) }
}

/// One tree being drawn.
private struct Drawing {
  let model: Model
  let state: FamilyState
  let layout: FamilyLayout
  let joints: Joints

  /// A whole row, however wide.
  func line(_ row: Int) -> Line {
    var line = Line()
    for column in state.graph.columns {
      let cells = layout.extent(of: column)
      line += joint(before: column, row).padded(to: cells.lowerBound - line.width)
      let position = state.graph.nodes.indices.first {
        layout.rows[$0] == row && state.graph.nodes[$0].column == column
      }
      line += position.map { block($0, width: cells.count) } ?? Line(String(repeating: " ", count: cells.count))
    }
    return line
  }

  /// An item: the sign of the focus or the frame of the item the tree is about, code, title, and a line to the right.
  private func block(_ position: Int, width: Int) -> Line {
    let glyphs = model.settings.glyphs
    let node = state.graph.nodes[position]
    let isOwn = position == state.graph.highlighted
    let hasFocus = position == state.focus
    let code = Span(node.item.code.text, isOwn ? .current : .level(node.item.level.depth))
    let room = width - FamilyLayout.frame - code.width
    var line: Line = [
      Span(isOwn ? joints.edge.left : hasFocus ? glyphs.selected : " ", isOwn ? .current : .marker), code,
    ]
    if room > 4 {
      let isPicked = model.picked.contains(node.item.index)
      line += Span(isPicked ? glyphs.picked : " ", .marker)
      line += Span(title(of: node.item, room: room - 1), isOwn ? .current : .text)
    }
    if isOwn { line += Span(joints.edge.right, .current) }
    if hasFocus { line = line.marked(.selected) }
    let leads = node.column < state.graph.columns.upperBound && (node.column < 0 || isOwn)
    guard leads, line.width < width else { return line.padded(to: width) }
    let rule = String(repeating: joints.sign(left: true, right: true), count: max(0, width - line.width - 1))
    return line + Span(" " + rule, .border)
  }

  /// The title, cut so that what tells siblings apart stays.
  private func title(of item: Item, room: Int) -> String {
    let ellipsis = model.settings.glyphs.ellipsis
    let title = item.title
    let shared = OutlineView.sharedPrefix(of: item, title: title)
    guard cells(of: title) > room, shared > 12 else { return clip(title, to: room, ellipsis: ellipsis) }
    let head = clip(title, to: max(4, room / 3), ellipsis: ellipsis)
    return clip(head + title.dropFirst(shared), to: room, ellipsis: ellipsis)
  }

  /// The lines between a column and the one before it.
  private func joint(before column: Int, _ row: Int) -> Line {
    let graph = state.graph
    let rows = graph.nodes.indices.filter { graph.nodes[$0].column == column }.map { layout.rows[$0] }
    guard let top = rows.first, let bottom = rows.last, top <= row, row <= bottom else { return Line() }
    let isFirst = column == graph.columns.lowerBound
    guard !isFirst || rows.count > 1, !(isFirst && column < 0) else { return Line() }
    let own = layout.rows[graph.highlighted]
    let (left, right) = (!isFirst && row == own, rows.contains(row))
    let flat = joints.sign(left: true, right: true)
    let sign = joints.sign(up: row > top, down: row < bottom, left: left, right: right)
    return Line((isFirst ? "" : left ? flat : " ") + sign + (right ? flat : " "), .border)
  }
}
