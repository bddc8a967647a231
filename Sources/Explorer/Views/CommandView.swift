import Terminal

/// What a command being typed could become, above the footer.
enum CommandView {
  /// The most proposals that are seen at once.
  private static let most = 10
  /// The cells of the labels.
  private static let labelWidth = 38

  /// The lines; none where there is no room.
  static func lines(_ model: Model, _ typed: Commanding, height: Int) -> [Line] {
    let width = model.size.columns
    let room = min(most, height - 2)
    guard room > 0, !typed.proposals.isEmpty else { return [] }
    let start = max(0, (typed.chosen ?? 0) - room + 1)
    let shown = typed.proposals.indices.dropFirst(start).prefix(room)
    let labels = min(labelWidth, 2 + (shown.map { cells(of: typed.proposals[$0].label) }.max() ?? 0))
    let rows = shown.map { number in
      let proposal = typed.proposals[number]
      let sign = Span(number == typed.chosen ? model.settings.glyphs.selected : " ", .marker)
      let label = Line([sign, Span(proposal.label, .key)]).fitted(to: labels + 1)
      let line = (label + Span(" " + proposal.note)).fitted(to: width, ellipsis: model.settings.glyphs.ellipsis)
      return number == typed.chosen ? line.marked(.selected) : line
    }
    return [Line(String(repeating: model.settings.glyphs.rule, count: width), .border)] + rows
  }
}
