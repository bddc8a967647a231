import Classifications
import Search

/// Where a search looks; ^g goes from one to the next.
package enum SearchScope: String, CaseIterable, Sendable {
  case all, below, codes, titles, inputs, outputs

  /// The one after it, and after the last the first.
  var next: SearchScope {
    let all = Self.allCases
    return all.firstIndex(of: self).map { all[($0 + 1) % all.count] } ?? .all
  }

  /// The field of the search.
  var field: SearchField {
    switch self {
    case .all, .below: .all
    case .codes: .codes
    case .titles: .titles
    case .inputs: .inputs
    case .outputs: .outputs
    }
  }

  /// What the head of the list says of it; `top` is the item below which it looks.
  func head(_ top: Item) -> String? {
    switch self {
    case .all: nil
    case .below: "below \(top.code)"
    default: "in \(rawValue)"
    }
  }
}
