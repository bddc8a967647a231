import Terminal

/// Keys in the help: reading on, and showing only the rows that have some words.
extension Model {
  mutating func help(_ helping: Helping, _ command: Command) {
    var helping = helping
    if helping.isTyping { return search(helping, command) }
    let last = max(0, HelpView.lines(self, helping, width: size.columns).count - layout.bodyHeight)
    let page = max(1, layout.bodyHeight - 1)
    switch command {
    case .next: helping.scroll = min(helping.scroll + 1, last)
    case .previous: helping.scroll = max(helping.scroll - 1, 0)
    case .nextPage: helping.scroll = min(helping.scroll + page, last)
    case .previousPage: helping.scroll = max(helping.scroll - page, 0)
    case .first: helping.scroll = 0
    case .last: helping.scroll = last
    case .search: helping.isTyping = true
    case .escape where !helping.field.text.isEmpty: helping = Helping()
    default: return uncover()
    }
    mode = .help(helping)
  }

  /// Types into the field; the first row that has the words stands on top.
  mutating func type(_ text: String, into helping: Helping) {
    var helping = helping
    helping.field.insert(text)
    helping.scroll = 0
    mode = .help(helping)
  }

  private mutating func search(_ helping: Helping, _ command: Command) {
    var helping = helping
    helping.scroll = 0
    switch command {
    case .accept: helping.isTyping = false
    case .eraseBefore where helping.field.text.isEmpty: helping.isTyping = false
    default: if !helping.field.edit(command) { helping = Helping() }
    }
    mode = .help(helping)
  }
}
