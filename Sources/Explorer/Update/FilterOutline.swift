import Classifications
import Navigation
import Search
import Terminal

/// Filtering the outline: what has no match is dimmed, nothing is taken away.
extension Model {
  mutating func toggleFilter() {
    if filter != nil { return removeFilter() }
    filter = Filter(before: place)
    cover(with: .filtering(Field()))
  }

  /// Takes the filter away; place and folds come back, unless one has gone on from a match.
  mutating func removeFilter() {
    let before = filter?.before
    filter = nil
    if let before { restore(before) }
  }

  mutating func type(_ text: String, into field: Field) {
    var field = field
    field.insert(text)
    apply(field)
  }

  mutating func edit(_ field: Field, _ command: Command) {
    var field = field
    switch command {
    case .accept where !field.text.isEmpty:
      uncover()
      message = filterNote + "; n and N go on, Esc comes back"
    case .nextMatch: goToFiltered(by: 1)
    case .previousMatch: goToFiltered(by: -1)
    case .eraseBefore where field.text.isEmpty: leaveFilter()
    default: if field.edit(command) { apply(field) } else { leaveFilter() }
    }
  }

  private mutating func leaveFilter() {
    uncover()
    removeFilter()
  }

  private mutating func apply(_ field: Field) {
    mode = .filtering(field)
    let options = SearchOptions(limit: 1, isTyping: field.text.last != " ")
    filter?.set(field.text, field.text.isEmpty ? nil : search.search(field.text, options))
    guard let filter, let before = filter.before else { return }
    restore(before)
    let here = outline.selected..<classification.end(of: outline.selected)
    if filter.count(in: here) == 0,
      let next = filter.matches[at: filter.first(from: here.lowerBound)] ?? filter.matches.first
    {
      outline.reveal(next)
    }
  }

  /// Goes on by some matches in the order of the outline, around its ends.
  mutating func goToFiltered(by step: Int) {
    guard let filter, !filter.matches.isEmpty, let item = outline.item else {
      message = "nothing matches"
      return
    }
    let count = filter.matches.count
    let next = step > 0 ? filter.first(from: item.index + 1) + step - 1 : filter.first(from: item.scope.index) + step
    let number = (next % count + count) % count
    outline.reveal(filter.matches[number])
    message =
      next < 0 ? "the last match again" : next >= count ? "the first match again" : "match \(number + 1) of \(count)"
  }

  /// What the filter has found, in a few words.
  var filterNote: String {
    guard let filter, !filter.text.isEmpty else { return "dims what has no match; Esc comes back" }
    let count = filter.matches.count
    return filter.remark ?? (count == 1 ? "1 match" : "\(count) matches")
  }

  /// That a filter is on, before the keys in the footer.
  var filterLine: Line {
    guard let filter, case .browsing = mode, pane == .outline else { return Line() }
    return [Span("&", .key), Span("\(filter.text) ", .message), Span("\(filter.matches.count)  ", .faint)]
  }
}
