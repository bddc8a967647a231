/// Where a key is pressed: the same key may do something else elsewhere.
package enum Context: String, CaseIterable, Sendable {
  /// The tree on the left.
  case outline
  /// The profile on the right.
  case reader
  /// A code being typed.
  case goTo
  /// A search being typed.
  case search
  /// The help screen.
  case help
  /// Words that rows of the help are to have being typed.
  case helpSearch
  /// The family tree.
  case family
  /// The value chain.
  case chain
  /// Items side by side.
  case comparing
  /// A command being typed.
  case commandLine
  /// Words to find within the profile being typed.
  case find
  /// Words to filter the outline by being typed.
  case filter
  /// A box over the reader.
  case peek
  /// A letter that will mark the place.
  case marking
  /// The list of marks.
  case marks
  /// The options.
  case options
  /// What corresponds to an item in other classifications.
  case corresponding
  /// Choosing for somebody outside, in the outline and while searching.
  case picking

  /// Where one can be; picking only lies before two of them.
  static let places = allCases.filter { $0 != .picking }

  /// The name as help and documents print it.
  package var title: String {
    switch self {
    case .outline: "Outline"
    case .reader: "Reader"
    case .goTo: "Typing a code"
    case .search: "Searching"
    case .help: "Help"
    case .helpSearch: "Searching the help"
    case .family: "Family tree"
    case .chain: "Value chain"
    case .comparing: "Comparing"
    case .commandLine: "Command line"
    case .find: "Finding in a profile"
    case .filter: "Typing a filter"
    case .peek: "Peeking at a link"
    case .marking: "Marking"
    case .marks: "Marks"
    case .options: "Options"
    case .corresponding: "What corresponds"
    case .picking: "Picking, with cpc pick"
    }
  }
}
