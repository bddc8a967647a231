import Classifications
import Navigation
import Terminal

/// What corresponds to an item elsewhere: the list of it, and going there.
extension Model {
  /// Lists what corresponds to the item with the focus.
  mutating func openCorrespondences() {
    guard let item = classification.item(at: focusIndex) else { return }
    let list = Corresponding(item)
    guard !list.maps.isEmpty else {
      message = "nothing in the other classifications corresponds to \(item.code)"
      return
    }
    mode = .corresponding(list)
  }

  /// Walks the list; the item that is gone to is in another classification, which the loop opens.
  mutating func walkCorrespondences(_ list: Corresponding, _ command: Command) -> Effect? {
    var list = list
    let page = max(1, layout.bodyHeight - 6)
    let step =
      switch command {
      case .next: 1
      case .previous: -1
      case .nextPage: page
      case .previousPage: -page
      case .first: -list.maps.count
      case .last: list.maps.count
      default: 0
      }
    if step != 0 {
      if !list.move(by: step) { message = "the \(step > 0 ? "last" : "first") of \(list.maps.count)" }
      mode = .corresponding(list)
      return nil
    }
    mode = .browsing
    guard command == .accept, let target = list.map?.target else { return nil }
    return .visit(target)
  }

  /// Takes the reader to an item that another classification led to.
  mutating func arrive(at index: Int, from name: String) {
    covered = []
    mode = .browsing
    jump(to: index)
    entrance = history.places.count
    settle()
    message = "from \(name); H comes back there"
  }
}
