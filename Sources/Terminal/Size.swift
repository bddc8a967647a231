/// The extent of a screen or a frame, in character cells.
package struct Size: Hashable, Sendable {
  /// The number of rows.
  package var rows: Int
  /// The number of columns.
  package var columns: Int

  /// A size of so many rows and columns.
  package init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
  }
}
