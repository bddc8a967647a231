/// Where a search looks.
package enum SearchField: Sendable, CaseIterable {
  /// Everywhere.
  case all
  /// Only codes, however they are written.
  case codes
  /// Titles and index terms.
  case titles
  /// What goes into production, with the code's title and terms.
  case inputs
  /// What comes out of production, with the code's title and terms.
  case outputs
}
