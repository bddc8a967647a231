package import Navigation

/// A place to come back to: where one stood in the outline and in the reader.
package struct Place: Hashable, Sendable {
  package let outline: OutlinePlace
  package let pane: Pane
  package let reader: ReaderPlace
}

/// A place within a profile.
package struct ReaderPlace: Hashable, Sendable {
  /// The first line on the screen.
  package var scroll = 0
  /// The focused link, from 0.
  package var link: Int?
}

/// One of the two panes.
package enum Pane: String, Hashable, Sendable {
  case outline, reader
}
