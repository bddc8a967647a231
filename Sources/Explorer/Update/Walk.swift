import Classifications
import Navigation
import Terminal

/// Keys in the outline.
extension Model {
  mutating func walk(_ command: Command, key: Key, times: Int) {
    if let motion = Self.motions[command] {
      outline.move(motion, count: times)
    } else if let fold = Self.folds[command] {
      outline.fold(fold)
    } else {
      walkIntoReader(command, key: key)
    }
  }

  private static let motions: [Command: Motion] = [
    .next: .next, .previous: .previous, .nextPage: .nextPage, .previousPage: .previousPage,
    .nextHalfPage: .nextHalfPage, .previousHalfPage: .previousHalfPage, .first: .first, .last: .last,
  ]

  private static let folds: [Command: Fold] = [
    .foldTo1: .toLevel(1), .foldTo2: .toLevel(2), .foldTo3: .toLevel(3), .foldTo4: .toLevel(4), .foldTo5: .toLevel(5),
    .foldAll: .toLevel(1), .unfoldAll: .toLevel(.max), .closeSiblings: .closeSiblings,
    .closeSiblingsDeep: .closeSiblingsDeep, .openSiblings: .openSiblings, .openSiblingsDeep: .openSiblingsDeep,
    .fold: .close, .unfold: .open,
  ]

  private mutating func walkIntoReader(_ command: Command, key: Key) {
    let index = outline.selected
    switch command {
    case .forward where !outline.isBranch(index): pane = .reader
    case .forward: outline.isOpen[index] ? _ = outline.move(.child) : outline.fold(.open)
    case .backward: outline.isOpen[index] && index != outline.root ? outline.fold(.close) : leaveUpwards()
    case .enter, .toReader: enterReader()
    case .space where outline.isBranch(index): outline.fold(.toggle)
    case .space: scroll(by: layout.bodyHeight - 1)
    case .digit: beginGoTo(key)
    case .makeRoot: outline.setRoot(index)
    case .leaveRoot: leaveRoot()
    case .escape: leaveNarrowing()
    default: break
    }
  }

  private mutating func enterReader() {
    settings.showsReader = true
    filter?.before = nil
    pane = .reader
  }

  private mutating func leaveUpwards() {
    if !outline.move(.parent) { message = "nothing is above \(page.item.code)" }
  }

  private mutating func leaveRoot() {
    guard let root = outline.root else {
      message = "the whole classification is shown"
      return
    }
    outline.setRoot(classification.parent(of: root))
  }

  /// Esc: out of a root, or say that there is nothing left to step back from.
  private mutating func leaveNarrowing() {
    if filter != nil {
      removeFilter()
    } else if outline.root != nil {
      outline.setRoot(nil)
    } else if matchedHit != nil {
      matchedHit = nil
    } else {
      message = "q quits"
    }
  }
}
