/// Where a search looks.
package enum SearchField: Sendable, CaseIterable {
  /// Everywhere.
  case all
  /// Only codes, however they are written.
  case codes
  /// Titles and index terms.
  case titles
  /// Only what goes into production.
  case inputs
  /// Only what comes out of production.
  case outputs

  /// The fields of the index; nil for all.
  var fields: Fields? {
    switch self {
    case .all: nil
    case .codes: []
    case .titles: .titles
    case .inputs: .inputs
    case .outputs: .outputs
    }
  }
}
