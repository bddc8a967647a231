import Classifications
import Navigation
import Terminal

/// Keys in the reader.
extension Model {
  mutating func read(_ command: Command, key: Key, times: Int) {
    let page = max(1, layout.bodyHeight - 2)
    switch command {
    case .next: scroll(by: times)
    case .previous: scroll(by: -times)
    case .nextPage: scroll(by: page * times)
    case .previousPage: scroll(by: -page * times)
    case .nextHalfPage: scroll(by: layout.bodyHeight / 2 * times)
    case .previousHalfPage: scroll(by: -layout.bodyHeight / 2 * times)
    case .first: reader.scroll = 0
    case .last: reader.scroll = lastScroll
    case .space: pageOn(by: page)
    case .nextLink: focusLink(by: times)
    case .previousLink: focusLink(by: -times)
    case .forward, .enter: followLink()
    case .digit: focusNumber(key)
    case .backward: leaveReader()
    case .peek: peek()
    case .escape where find != nil: find = nil
    case .escape: if reader.link != nil { reader.link = nil } else { pane = .outline }
    default: break
    }
  }

  mutating func scroll(by lines: Int) {
    layOut(wanted: .max)
    reader.scroll = max(0, min(reader.scroll + lines, lastScroll))
  }

  private mutating func pageOn(by lines: Int) {
    if reader.scroll < lastScroll { return scroll(by: lines) }
    let next = outline.selected + 1
    guard next < classification.count else {
      message = "the last item"
      return
    }
    outline.reveal(next)
  }

  /// Moves the focus from link to link; it begins at the first or last one on the screen.
  private mutating func focusLink(by step: Int) {
    guard !page.links.isEmpty else {
      message = "no links here"
      return
    }
    let screen = reader.scroll..<reader.scroll + layout.bodyHeight
    let shown = page.links.indices.filter { screen.contains(page.links[$0].line) }
    let visible = reader.link.flatMap { shown.contains($0) ? $0 : nil }
    let next = visible.map { $0 + step } ?? (step > 0 ? shown.first : shown.last) ?? (reader.link ?? -1) + step
    if !page.links.indices.contains(next) { message = step > 0 ? "the first link again" : "the last link" }
    focus((next + page.links.count) % page.links.count)
  }

  /// Gives a link the focus and scrolls as little as shows it.
  private mutating func focus(_ link: Int) {
    reader.link = link
    let line = page.links[link].line
    let height = layout.bodyHeight
    if line < reader.scroll { reader.scroll = max(0, line - 1) }
    if line >= reader.scroll + height - 1 { reader.scroll = min(lastScroll, line - height + 3) }
    message = linkSentence(link)
  }

  private func linkSentence(_ link: Int) -> String {
    let target = page.links[link].target
    return "\(settings.glyphs.arrow) \(target.code) \(target.title)"
  }

  /// Focuses the link with a typed number; further digits lengthen the number while it exists.
  private mutating func focusNumber(_ key: Key) {
    guard let digit = key.typed?.wholeNumberValue else { return }
    let longer = (reader.link.map { $0 + 1 } ?? 0) * 10 + digit
    let number = page.links.indices.contains(longer - 1) ? longer : digit
    if page.links.indices.contains(number - 1) { focus(number - 1) } else { message = "no link \(number) here" }
  }

  private mutating func followLink() {
    guard let link = reader.link, let target = page.links[at: link]?.target else {
      message = page.links.isEmpty ? "no links here" : "Tab chooses a link"
      return
    }
    jump(to: target.index)
  }

  private mutating func leaveReader() {
    guard let place = history.back(from: place) else {
      pane = .outline
      return
    }
    restore(place)
  }
}
