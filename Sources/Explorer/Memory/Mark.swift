/// A place marked with a letter: an item, and where one read in it.
package struct Mark: Hashable, Sendable {
  package let item: Int
  package let pane: Pane
  package let reader: ReaderPlace

  /// Makes a mark from its parts.
  package init(item: Int, pane: Pane, reader: ReaderPlace) {
    self.item = item
    self.pane = pane
    self.reader = reader
  }
}
