package import Classifications

/// A place in the outline with everything needed to come back to it: folds, root, view.
package struct OutlinePlace: Hashable, Sendable {
  /// The item the reader stood on.
  package let selected: Int
  /// The items that were open.
  package let open: Set<Int>
  /// The item shown as the top of the tree.
  package let root: Int?
  /// The first row on the screen.
  package let top: Int

  /// Makes a place from its parts.
  package init(selected: Int, open: Set<Int>, root: Int?, top: Int) {
    self.selected = selected
    self.open = open
    self.root = root
    self.top = top
  }
}

extension Outline {
  /// Where the reader stands now.
  package var place: OutlinePlace {
    OutlinePlace(selected: selected, open: Set(isOpen.indices.filter { isOpen[$0] }), root: root, top: top)
  }

  /// Comes back to a place; what of it does not exist is passed over.
  package mutating func go(to place: OutlinePlace) {
    restore(open: place.open, root: place.root, top: place.top)
    reveal(place.selected)
  }

  /// Begins with a place, and goes to an item; without a place, the levels down to one are shown.
  package mutating func begin(at item: Item?, from place: OutlinePlace?, startLevel: Int) {
    if let place { go(to: place) } else if startLevel > 1 { fold(.toLevel(startLevel)) }
    if let item { reveal(item.index) }
  }
}
