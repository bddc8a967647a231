import Classifications
import Navigation
package import Terminal

/// The one door for changes: events in, effects out.
extension Model {
  /// Takes in an event; what is left to do outside the model comes back.
  package mutating func update(_ event: Event) -> Effect? {
    defer { settle() }
    switch event {
    case .key(let key): return press(key)
    case .paste(let text): return paste(text)
    case .resize(let size): self.size = size
    case .end(let signal): return .quit(status: 128 + signal)
    case .inputClosed: return .quit(status: 129)
    case .mouse(let event): return point(event)
    case .resumed, .idle: break
    }
    return nil
  }

  private mutating func press(_ key: Key) -> Effect? {
    message = nil
    var keys = [key]
    if case .sequence(let begun) = mode {
      keys = begun + keys
      uncover()
    }
    if isChoosing, case .command(let command) = keymap.answer(to: keys, in: .picking) { return run(command, key: key) }
    switch keymap.answer(to: keys, in: context) {
    case .command(let command): return run(command, key: key)
    case .unfinished: cover(with: .sequence(keys))
    case .unbound: type(key, after: keys.dropLast())
    }
    return nil
  }

  /// Takes a key that is no command: a character where something is typed, else nothing.
  private mutating func type(_ key: Key, after begun: ArraySlice<Key>) {
    switch mode {
    case .searching, .commanding, .finding, .filtering:
      if let character = key.typed { type(String(character)) }
    case .help(let helping) where helping.isTyping:
      if let character = key.typed { type(String(character)) }
    case .goingTo: typeCode(key)
    case .peeking: uncover()
    case .marking, .marks: typeMark(key)
    default:
      guard begun.isEmpty || key.base != .named(.escape) else { return }
      let keys = (begun + [key]).map(\.description).joined()
      message = "\(keys) does nothing here; ? shows the keys"
    }
  }

  private mutating func paste(_ text: String) -> Effect? {
    switch mode {
    case .searching, .commanding, .finding, .filtering, .help: type(text)
    default:
      beginSearch()
      type(text)
    }
    return nil
  }

  private mutating func run(_ command: Command, key: Key) -> Effect? {
    switch command {
    case .cancel where picking != nil, .quit where picking != nil: return .quit(status: 130)
    case .quit: return .quit(status: 0)
    case .suspend: return .suspend
    case .redraw: return .redraw
    case .copyCode, .copyTitle, .copyBoth, .copyPath, .copyProfile, .copyInvocation, .copyEdition, .copyURN:
      return copy(command)
    case .choose: return choose()
    case .pick where isChoosing:
      pickForChoice()
      return nil
    case .pager: return openPager()
    case .back where mode.isBrowsing && entrance.map { history.places.count <= $0 } ?? false: return .visit(nil)
    case .accept: if case .commanding(let typed) = mode { return obey(typed) }
    default: break
    }
    switch mode {
    case .browsing, .sequence: browse(command, key: key)
    case .goingTo: goTo(command)
    case .searching: search(command)
    case .help(let helping): help(helping, command)
    case .family, .chain, .comparing: view(command)
    case .commanding(let typed): edit(typed, command)
    case .finding(let finding): edit(finding, command)
    case .filtering(let field): edit(field, command)
    case .peeking(let item): leavePeek(item, command)
    case .marking: mode = .browsing
    case .marks(let selected): walkMarks(command, selected)
    case .options(let selected): walkOptions(command, selected)
    case .corresponding(let list): return walkCorrespondences(list, command)
    }
    return nil
  }

  /// What both panes have in common; the rest is up to the pane.
  private mutating func browse(_ command: Command, key: Key) {
    let times = count ?? 1
    count = nil
    switch command {
    case .search: pane == .reader ? beginFind() : beginSearch()
    case .commandLine, .pipe, .save: beginCommand(command)
    case .filter: toggleFilter()
    case .nextMatch: goToMatch(forward: true, times: times)
    case .previousMatch: goToMatch(forward: false, times: times)
    case .help: mode = .help(Helping())
    case .family, .chain, .pick, .unpickAll, .compare: openView(command)
    case .mark: mode = .marking
    case .marks: mode = .marks(selected: 0)
    case .options: mode = .options(selected: 0)
    case .correspondences: openCorrespondences()
    case .back: goBack()
    case .ahead: goAhead()
    case .toggleReader: toggleReader()
    case .narrowOutline: settings.outlineShare = max(20, settings.outlineShare - 4)
    case .widenOutline: settings.outlineShare = min(75, settings.outlineShare + 4)
    case .cancel: message = "q quits"
    case .nextSibling: moveInFamily(.nextSibling, times, end: "the last")
    case .previousSibling: moveInFamily(.previousSibling, times, end: "the first")
    case .firstSibling: moveInFamily(.firstSibling, 1, end: "the first")
    case .lastSibling: moveInFamily(.lastSibling, 1, end: "the last")
    case .nextSameLevel: if !outline.move(.nextSameLevel, count: times) { message = "no \(levelName) after this one" }
    case .previousSameLevel:
      if !outline.move(.previousSameLevel, count: times) { message = "no \(levelName) before this one" }
    case .parent: if !outline.move(.parent, count: times) { message = "nothing is above a \(levelName)" }
    default: pane == .outline ? walk(command, key: key, times: times) : read(command, key: key, times: times)
    }
  }

  private var levelName: String { page.item.level.name }

  private mutating func moveInFamily(_ motion: Motion, _ times: Int, end: String) {
    if !outline.move(motion, count: times) {
      message = outline.siblings.count == 1 ? "it has no siblings" : "\(end) of \(outline.siblings.count) siblings"
    }
  }

  private mutating func toggleReader() {
    if size.columns < Layout.wideColumns {
      pane = pane == .outline ? .reader : .outline
    } else {
      settings.showsReader.toggle()
      if !settings.showsReader { pane = .outline }
    }
  }

  // MARK: History

  /// Leaves the present place for an item; `back` comes back to it.
  mutating func jump(to index: Int) {
    history.leave(place)
    outline.reveal(index)
    if index != page.item.index { readerPlaces[index] = nil }
  }

  private mutating func goBack() {
    guard let place = history.back(from: place) else {
      message = "no place before this one"
      return
    }
    restore(place)
  }

  private mutating func goAhead() {
    guard let place = history.forward(from: place) else {
      message = "no place after this one"
      return
    }
    restore(place)
  }

  /// Stands again where one stood: folds, view, pane and place in the reader.
  mutating func restore(_ place: Place) {
    outline.go(to: place.outline)
    pane = place.pane
    settle()
    reader = place.reader
  }

}
