import Classifications
import Navigation
import Terminal

/// Places marked with a letter: marking, the list of them, and going there.
extension Model {
  /// The marks as the list shows them.
  var markRows: [(letter: Character, mark: Mark)] { marks.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }

  /// Takes the letter that marks a place, or goes to the place that it marks.
  mutating func typeMark(_ key: Key) {
    let isMarking = if case .marking = mode { true } else { false }
    mode = .browsing
    guard let letter = key.typed, ("a"..."z").contains(letter) else {
      message = "marks are letters from a to z"
      return
    }
    if isMarking {
      marks[letter] = Mark(item: outline.selected, pane: pane, reader: reader)
      message = "' \(letter) comes back to \(page.item.code)"
    } else if let mark = marks[letter] {
      go(to: mark)
    } else {
      message = "nothing is marked \(letter)"
    }
  }

  mutating func walkMarks(_ command: Command, _ selected: Int) {
    let row = markRows[at: selected]
    switch command {
    case .next: mode = .marks(selected: max(0, min(selected + 1, marks.count - 1)))
    case .previous: mode = .marks(selected: max(0, selected - 1))
    case .dropMark:
      if let row { marks[row.letter] = nil }
      mode = .marks(selected: max(0, min(selected, marks.count - 1)))
    case .accept:
      mode = .browsing
      if let row { go(to: row.mark) }
    case .lastPlace: goToLastPlace()
    default: mode = .browsing
    }
  }

  private mutating func go(to mark: Mark) {
    jump(to: mark.item)
    pane = mark.pane
    settle()
    reader = mark.reader
  }

  /// Stands where one stood before the last jump; a second time comes back.
  private mutating func goToLastPlace() {
    mode = .browsing
    guard let last = history.places.last else {
      message = "no place before this one"
      return
    }
    history.leave(place)
    restore(last)
  }
}
