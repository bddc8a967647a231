package import Terminal

/// How the screen is divided: breadcrumb, outline, reader, footer.
package struct Layout: Hashable, Sendable {
  /// The fewest columns on which both panes are shown.
  package static let wideColumns = 100
  /// The widest text that is pleasant to read, in cells.
  static let widestText = 92

  package let size: Size
  package let hasBreadcrumb: Bool
  package let hasFooter: Bool
  /// The columns of the outline; 0 when it is hidden.
  package let outlineWidth: Int
  /// The columns of the reader; 0 when it is hidden.
  package let readerWidth: Int

  /// Divides a screen for a pane that has the focus.
  package init(size: Size, settings: Settings, pane: Pane) {
    self.size = size
    hasBreadcrumb = size.rows >= 4
    hasFooter = size.rows >= 3
    let isWide = size.columns >= Self.wideColumns && settings.showsReader
    if isWide {
      outlineWidth = max(30, min(size.columns * settings.outlineShare / 100, size.columns - 40))
      readerWidth = size.columns - outlineWidth - 1
    } else {
      outlineWidth = pane == .outline ? size.columns : 0
      readerWidth = pane == .reader ? size.columns : 0
    }
  }

  /// The rows of the panes.
  package var bodyHeight: Int { max(1, size.rows - (hasBreadcrumb ? 1 : 0) - (hasFooter ? 1 : 0)) }
  /// Whether both panes are shown.
  package var isWide: Bool { outlineWidth > 0 && readerWidth > 0 }
  /// The cells of text in a line of the reader.
  package var textWidth: Int { max(8, min(readerWidth > 0 ? readerWidth - 2 : size.columns - 2, Self.widestText)) }
}
