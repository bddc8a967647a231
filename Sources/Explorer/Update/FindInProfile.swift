import Terminal

/// Finding words within the profile that is read.
extension Model {
  mutating func beginFind() {
    cover(with: .finding(Finding(before: reader, former: find)))
    find = nil
  }

  /// Types into the field; a second `/` goes on to the search of everything.
  mutating func type(_ text: String, into finding: Finding) {
    if text == "/", finding.field.text.isEmpty { return searchEverything(instead: finding) }
    var finding = finding
    finding.field.insert(text)
    look(finding)
  }

  mutating func edit(_ finding: Finding, _ command: Command) {
    var finding = finding
    switch command {
    case .accept: accept(finding)
    case .nextMatch: goToFound(by: 1)
    case .previousMatch: goToFound(by: -1)
    case .widenSearch: searchEverything(instead: finding)
    case .eraseBefore where finding.field.text.isEmpty: leave(finding)
    default: if finding.field.edit(command) { look(finding) } else { leave(finding) }
    }
  }

  private mutating func leave(_ finding: Finding) {
    uncover()
    find = finding.former
    reader = finding.before
  }

  private mutating func searchEverything(instead finding: Finding) {
    leave(finding)
    searchEverything(for: finding.field.text)
  }

  private mutating func accept(_ finding: Finding) {
    uncover()
    if finding.field.text.isEmpty {
      find = finding.former
      if find != nil { goToFound(by: 1) }
    } else {
      message = findNote + (find?.current == nil ? "" : "; n and N go on")
    }
  }

  /// Shows the first match from where one stood.
  private mutating func look(_ finding: Finding) {
    mode = .finding(finding)
    reader = finding.before
    find = finding.field.text.isEmpty ? nil : Find(text: finding.field.text)
    let matches = PageMatches(finding.field.text, in: page)
    show(matches, matches.first(from: reader.scroll) ?? (matches.all.isEmpty ? nil : 0))
  }

  /// Goes on by some matches, around the ends of the profile.
  mutating func goToFound(by step: Int) {
    guard let find else { return }
    let matches = PageMatches(find.text, in: page)
    let count = matches.all.count
    guard count > 0 else {
      message = findNote
      return
    }
    let here = matches.first(from: reader.scroll)
    let next = find.current.map { $0 + step } ?? (step > 0 ? here ?? count : (here ?? count) - 1)
    show(matches, (next % count + count) % count)
    message = next < 0 ? "the last match again" : next >= count ? "the first match again" : findNote
  }

  private mutating func show(_ matches: PageMatches, _ number: Int?) {
    find?.current = number
    guard let number, let line = matches.all[at: number]?.first?.line else { return }
    let height = layout.bodyHeight
    let margin = min(2, (height - 1) / 2)
    reader.scroll = min(max(reader.scroll, line - height + 1 + margin), line - margin)
    reader.scroll = max(0, min(reader.scroll, lastScroll))
  }

  /// How many matches there are and which one this is, in a few words.
  var findNote: String {
    guard let find else { return "^g searches everything" }
    let count = PageMatches(find.text, in: page).all.count
    if count == 0 { return "not in this profile; / ^g searches everything" }
    return find.current.map { "match \($0 + 1) of \(count)" } ?? "\(count) matches"
  }
}
