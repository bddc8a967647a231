import Classifications
import Navigation
import Search
import Terminal

/// Searching as one types: results in the place of the outline, the reader follows, Esc comes back.
extension Model {
  mutating func beginSearch() {
    let before = place
    pane = .outline
    mode = .searching(Searching(before: before))
  }

  /// Changes what is typed and searches anew.
  mutating func editSearch(_ edit: (inout Field) -> Void) {
    guard case .searching(var searching) = mode else { return }
    let before = searching.field.text
    edit(&searching.field)
    if searching.field.text != before { answer(&searching) }
    mode = .searching(searching)
  }

  private func answer(_ searching: inout Searching) {
    let under = searching.scope == .below ? top(of: searching) : picking?.top
    let options = SearchOptions(
      limit: 200, level: picking?.level, under: under, field: searching.scope.field,
      isTyping: searching.field.text.last != " ")
    searching.answer = searching.field.text.isEmpty ? nil : search.search(searching.field.text, options)
    searching.selected = 0
    searching.top = 0
  }

  /// The item that a search below the present place looks below: the one it began at, or what is above a leaf.
  func top(of searching: Searching) -> Item {
    let item = classification.item(at: searching.before.outline.selected) ?? classification.items[0]
    return item.isLeaf ? item.scope.parent ?? item : item
  }

  mutating func search(_ command: Command) {
    guard case .searching(var searching) = mode else { return }
    let page = max(1, layout.bodyHeight - 2)
    switch command {
    case .nextHit: select(searching.selected + 1, in: &searching)
    case .previousHit: select(searching.selected - 1, in: &searching)
    case .nextHitPage: select(searching.selected + page, in: &searching)
    case .previousHitPage: select(searching.selected - page, in: &searching)
    case .accept: accept(searching)
    case .widenSearch:
      searching.scope = searching.scope.next
      answer(&searching)
      mode = .searching(searching)
    case .escape, .cancel: leaveSearch(searching)
    default: editSearch { _ = $0.edit(command) }
    }
  }

  private mutating func select(_ hit: Int, in searching: inout Searching) {
    let count = searching.answer?.hits.count ?? 0
    searching.selected = max(0, min(hit, count - 1))
    let height = SearchView.listHeight(layout)
    searching.top = max(searching.selected - height + 1, min(searching.top, searching.selected))
    mode = .searching(searching)
  }

  /// Selects the hit under the mouse; one that is selected already is gone to.
  mutating func selectHit(_ hit: Int) {
    guard case .searching(var searching) = mode, searching.answer?.hits.indices.contains(hit) ?? false else { return }
    searching.selected == hit ? accept(searching) : select(hit, in: &searching)
  }

  private mutating func leaveSearch(_ searching: Searching) {
    mode = .browsing
    restore(searching.before)
  }

  private mutating func accept(_ searching: Searching) {
    guard let answer = searching.answer, let hit = answer.hits[at: searching.selected] else {
      message = "nothing to go to"
      return
    }
    mode = .browsing
    restore(searching.before)
    pane = .outline
    matches = answer.hits.map(\.item.index)
    matchedHit = hit
    jump(to: hit.item.index)
    message = "match \(searching.selected + 1) of \(matches.count); n and N go on"
  }

  /// Goes on through the hits of the last search, in their order.
  mutating func goToMatch(forward: Bool, times: Int) {
    if pane == .reader, find != nil { return goToFound(by: forward ? times : -times) }
    if pane == .outline, filter != nil { return goToFiltered(by: forward ? times : -times) }
    guard !matches.isEmpty else {
      message = "no search yet; / begins one"
      return
    }
    let now = matches.firstIndex(of: outline.selected)
    let step = forward ? times : -times
    let next = now.map { ($0 + step % matches.count + matches.count) % matches.count } ?? 0
    jump(to: matches[next])
    message = "match \(next + 1) of \(matches.count)"
  }
}
