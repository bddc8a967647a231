import Classifications

/// Looking at what a link leads to without leaving.
extension Model {
  mutating func peek() {
    guard let link = reader.link, let target = page.links[at: link]?.target else {
      message = page.links.isEmpty ? "no links here" : "Tab chooses a link"
      return
    }
    cover(with: .peeking(target))
    message = "Enter goes there, any other key closes"
  }

  /// Closes the box; Enter goes to what it showed.
  mutating func leavePeek(_ item: Item, _ command: Command) {
    uncover()
    if command == .accept { jump(to: item.index) }
  }
}
