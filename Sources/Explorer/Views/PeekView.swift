import Classifications
import Terminal

/// A box over the reader: code, level, title, path and the first paragraph of an item.
enum PeekView {
  /// The fewest rows and columns of a box.
  private static let least = Size(rows: 5, columns: 20)

  /// The lines of the panes with the box over them, below the focused link or above it.
  static func laid(_ item: Item, over lines: [Line], _ model: Model, _ layout: Layout) -> [Line] {
    let left = layout.isWide ? layout.outlineWidth + 1 : 0
    let width = min(layout.size.columns - left, layout.textWidth + 2)
    guard lines.count >= least.rows, width >= least.columns else { return lines }
    let box = box(item, model.settings.glyphs, Size(rows: lines.count - 1, columns: width))
    let link = model.reader.link.flatMap { model.page.links[at: $0]?.line }.map { $0 - model.reader.scroll } ?? 0
    let top = link + 1 + box.count <= lines.count ? max(0, link + 1) : max(0, min(link, lines.count) - box.count)
    return lines.enumerated().map { row, line in
      guard let over = box[at: row - top] else { return line }
      return line.fitted(to: left) + over + line.dropping(left + width)
    }
  }

  private static func box(_ item: Item, _ glyphs: Glyphs, _ size: Size) -> [Line] {
    let joints = Joints(glyphs)
    let room = size.columns - 4
    let rule = String(repeating: joints.sign(left: true, right: true), count: size.columns - 2)
    let side = joints.sign(up: true, down: true)
    var text = text(item, glyphs, width: room)
    if text.count > size.rows - 2 {
      text = Array(text.prefix(size.rows - 2))
      text[text.count - 1] = text[text.count - 1].clipped(to: room - cells(of: glyphs.ellipsis)) + Span(glyphs.ellipsis)
    }
    let middle = text.map { Line([Span(side + " ", .border)]) + $0.fitted(to: room) + Span(" " + side, .border) }
    let top = Line(joints.sign(down: true, right: true) + rule + joints.sign(down: true, left: true), .border)
    return [top] + middle + [
      Line(joints.sign(up: true, right: true) + rule + joints.sign(up: true, left: true), .border)
    ]
  }

  private static func text(_ item: Item, _ glyphs: Glyphs, width: Int) -> [Line] {
    let kind = Piece(" \(glyphs.dot) \(item.level.name)", .faint)
    let path = item.ancestors.map(\.code.text).joined(separator: glyphs.crumb)
    let parent = item.parent.map { " \($0.title)" } ?? ""
    let about = item.profile.map { $0[.about].plain } ?? "Its profile is not written yet."
    let paragraph = about.split(separator: "\n").first.map(String.init) ?? ""
    let blocks = [
      [Piece(item.code.text, .level(item.level.depth)), kind], [Piece(item.title, .title)],
      path.isEmpty ? [] : [Piece("below \(path)\(parent)", .faint)], [Piece(paragraph)],
    ]
    return blocks.flatMap { Flow.lines($0, width: width) }.map { $0.line(focused: nil) }
  }
}
