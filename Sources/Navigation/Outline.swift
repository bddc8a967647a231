package import Classifications

/// What of a classification is open and where the reader stands; every change goes through its mutating functions.
///
/// Positions are the indices of items. The visible rows are kept, so that a motion is arithmetic on them; a change of
/// folds rebuilds them in time proportional to what is visible.
package struct Outline: Sendable {
  /// The classification it walks.
  package let classification: Classification
  /// Whether each item shows its children.
  package private(set) var isOpen: [Bool]
  /// The item shown as the top of the tree, nil for the whole.
  package private(set) var root: Int?
  /// The visible items, in preorder.
  package private(set) var rows: [Int] = []
  /// The row the reader stands on.
  package private(set) var row = 0
  /// The first row on the screen, were no ancestors pinned over it.
  package private(set) var top = 0
  /// How many lines the screen gives it.
  package private(set) var height = 1
  /// The child to come back to, for each parent that was left upwards.
  private var remembered: [Int: Int] = [:]

  /// Begins at the first item, nothing open.
  package init(_ classification: Classification) {
    self.classification = classification
    isOpen = Array(repeating: false, count: classification.count)
    rebuild(selecting: 0)
  }

  /// The item the reader stands on.
  package var selected: Int { rows.indices.contains(row) ? rows[row] : 0 }

  /// The selected item itself.
  package var item: Item? { classification.item(at: selected) }

  /// Whether an item has children.
  package func isBranch(_ index: Int) -> Bool { classification.end(of: index) > index + 1 }

  // MARK: Going

  /// Walks; says whether the place changed.
  @discardableResult
  package mutating func move(_ motion: Motion, count: Int = 1) -> Bool {
    let before = selected
    for _ in 0..<max(1, min(count, classification.count)) {
      let place = selected
      step(motion)
      if selected == place { break }
    }
    follow()
    return selected != before
  }

  private mutating func step(_ motion: Motion) {
    switch motion {
    case .next: row = min(row + 1, rows.count - 1)
    case .previous: row = max(row - 1, 0)
    case .nextPage: row = min(row + max(1, height - 2), rows.count - 1)
    case .previousPage: row = max(row - max(1, height - 2), 0)
    case .nextHalfPage: row = min(row + max(1, height / 2), rows.count - 1)
    case .previousHalfPage: row = max(row - max(1, height / 2), 0)
    case .first: row = 0
    case .last: row = rows.count - 1
    case .nextSibling, .previousSibling, .firstSibling, .lastSibling: goToSibling(motion)
    case .nextSameLevel, .previousSameLevel: goToSameLevel(forward: motion.isForward)
    case .parent: goToParent()
    case .child: goToChild()
    }
  }

  private mutating func goToSibling(_ motion: Motion) {
    let family = siblings
    guard let place = family.firstIndex(of: selected) else { return }
    switch motion {
    case .nextSibling: select(family[min(place + 1, family.count - 1)])
    case .previousSibling: select(family[max(place - 1, 0)])
    case .firstSibling: select(family[0])
    default: select(family[family.count - 1])
    }
  }

  private mutating func goToSameLevel(forward: Bool) {
    let depth = classification.depth(of: selected)
    let bounds = root.map { $0..<classification.end(of: $0) } ?? 0..<classification.count
    var next = forward ? selected + 1 : selected - 1
    while bounds.contains(next), classification.depth(of: next) != depth { next += forward ? 1 : -1 }
    if bounds.contains(next) { reveal(next) }
  }

  private mutating func goToParent() {
    guard selected != root, let parent = classification.parent(of: selected) else { return }
    remembered[parent] = selected
    select(parent)
  }

  private mutating func goToChild() {
    guard isBranch(selected) else { return }
    setOpen(selected, true)
    select(remembered[selected] ?? selected + 1)
  }

  /// The siblings of the selected item, itself among them.
  package var siblings: [Int] {
    if selected == root { return [selected] }
    return item.map { Array($0.family.indices) } ?? []
  }

  /// Goes to any item: opens what is above it, and leaves the root if it does not lie below.
  package mutating func reveal(_ index: Int) {
    guard index >= 0, index < classification.count else { return }
    if let root, index < root || index >= classification.end(of: root) { self.root = nil }
    var parent = classification.parent(of: index)
    while let above = parent, above != root {
      isOpen[above] = true
      parent = classification.parent(of: above)
    }
    if let root, index != root { isOpen[root] = true }
    rebuild(selecting: index)
  }

  private mutating func select(_ index: Int) {
    row = rowOf(index) ?? row
  }

  /// The row of an item, or of the nearest one above it that is visible; found by bisection.
  private func rowOf(_ index: Int) -> Int? {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle] <= index { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }

  // MARK: Folding

  /// Opens and closes items.
  package mutating func fold(_ fold: Fold) {
    let parent = selected == root ? nil : classification.parent(of: selected)
    let family = parent.map { $0 + 1..<classification.end(of: $0) } ?? bounds
    let own = selected..<classification.end(of: selected)
    switch fold {
    case .toggle: isOpen[selected] = isBranch(selected) && !isOpen[selected]
    case .open: isOpen[selected] = isBranch(selected)
    case .close: isOpen[selected] = false
    case .openDeep: for index in own { isOpen[index] = isBranch(index) }
    case .closeDeep: for index in own { isOpen[index] = false }
    case .openSiblings: for index in siblings { isOpen[index] = isBranch(index) }
    case .closeSiblings: for index in siblings { isOpen[index] = false }
    case .openSiblingsDeep: for index in family { isOpen[index] = isBranch(index) }
    case .closeSiblingsDeep: for index in family { isOpen[index] = false }
    case .toLevel(let depth):
      for index in bounds { isOpen[index] = isBranch(index) && classification.depth(of: index) < depth }
    }
    if let root { isOpen[root] = true }
    rebuild(selecting: selected)
  }

  private mutating func setOpen(_ index: Int, _ open: Bool) {
    guard isOpen[index] != open else { return }
    isOpen[index] = open
    rebuild(selecting: selected)
  }

  private var bounds: Range<Int> { root.map { $0..<classification.end(of: $0) } ?? 0..<classification.count }

  // MARK: Root

  /// Shows nothing but an item and what lies below it; nil shows the whole again.
  package mutating func setRoot(_ index: Int?) {
    root = index
    let place = selected
    if let index { isOpen[index] = isBranch(index) }
    rebuild(selecting: bounds.contains(place) ? place : bounds.lowerBound)
  }

  /// Puts folds, root and view as they were at a place.
  mutating func restore(open: Set<Int>, root: Int?, top: Int) {
    isOpen = Array(repeating: false, count: isOpen.count)
    for index in open where isOpen.indices.contains(index) { isOpen[index] = isBranch(index) }
    self.root = root.flatMap { isOpen.indices.contains($0) ? $0 : nil }
    self.top = max(0, top)
    rebuild(selecting: selected, following: false)
  }

  // MARK: Rows and scrolling

  private mutating func rebuild(selecting index: Int, following: Bool = true) {
    rows.removeAll(keepingCapacity: true)
    var next = bounds.lowerBound
    while next < bounds.upperBound {
      rows.append(next)
      next = isOpen[next] ? next + 1 : classification.end(of: next)
    }
    row = rowOf(index) ?? 0
    if following { follow() }
  }

  /// Tells it how many lines the screen gives it.
  package mutating func resize(height: Int) {
    self.height = max(1, height)
    follow()
  }

  /// Moves the view by some rows; the place moves only as far as it must to stay in view.
  package mutating func scroll(by lines: Int) {
    top = max(0, min(top + lines, rows.count - height))
    row = max(min(row, top + height - 1), view.first)
    follow()
  }

  /// The one rule of scrolling: the place stays inside the screen with some lines around it, below pinned ancestors.
  private mutating func follow() {
    let margin = min(3, (height - 1) / 3)
    top = min(top, row - margin)
    top = max(top, row + margin - height + 1)
    top = max(0, min(top, rows.count - height))
    while top > 0, row < view.first { top -= 1 }
  }

  /// The ancestors that cover the first lines of the screen, the highest first, and the first row below them.
  ///
  /// They cover as few rows as leave none on the screen whose ancestors are neither above it nor among them.
  private var view: (pinned: [Int], first: Int) {
    guard height >= 8, top > 0 else { return ([], top) }
    for first in top..<rows.count {
      let above = ancestors(of: rows[first])
      if above.count <= first - top { return (above, first) }
    }
    return ([], top)
  }

  private func ancestors(of index: Int) -> [Int] {
    var found: [Int] = []
    var next = index == root ? nil : classification.parent(of: index)
    while let parent = next {
      found.append(parent)
      next = parent == root ? nil : classification.parent(of: parent)
    }
    return found.reversed()
  }

  /// The items on the screen from top to bottom, and how many of the first are pinned.
  package var screen: (items: [Int], pinned: Int) {
    let (pinned, first) = view
    return (pinned + rows[first..<min(first + height - pinned.count, rows.count)], pinned.count)
  }
}
