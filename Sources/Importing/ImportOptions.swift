/// How a file is to be read, where that is not left to be found out.
package struct ImportOptions: Sendable {
  /// Where the tree comes from.
  package enum Hierarchy: String, CaseIterable, Sendable {
    /// The codes of the items above, which the file names.
    case parent
    /// A code begins with the code above it: 0, 01, 011.
    case prefix
    /// A code is the code above it, a separator, and more: 1, 1.2, 1.2.10.
    case separator
    /// There is none.
    case flat
  }

  /// The columns of a table by name or by number from 1.
  package var code: String?
  package var title: String?
  package var parent: String?
  /// Whether the first record holds names of columns.
  package var hasHeader: Bool?
  /// Where the tree comes from.
  package var hierarchy: Hierarchy?
  /// Takes only what is below this code.
  package var below: String?
  /// The language of titles, where there are several.
  package var language = "en"

  /// Leaves everything to be found out.
  package init() {}
}
