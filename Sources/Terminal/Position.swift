/// A character cell of a screen, counted from zero at the top left.
package struct Position: Hashable, Sendable {
  /// The row, zero at the top.
  package var row: Int
  /// The column, zero at the left.
  package var column: Int

  /// The cell in this row and column.
  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}
