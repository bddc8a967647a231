/// Something that can be chosen about the explorer: in the configuration, on the command line, or with `o`.
package enum Option: String, CaseIterable, Sendable {
  case ascii, reader
  case outlineShare = "outline-share"

  /// What it decides, in one line.
  package var summary: String {
    switch self {
    case .ascii: "draw with ASCII alone"
    case .reader: "the profile beside the outline, on 100 columns or more"
    case .outlineShare: "the outline's part of the width, in percent"
    }
  }
}

extension Settings {
  /// The values an option can have.
  package func values(of option: Option) -> [String] {
    option == .outlineShare ? (20...75).map(String.init) : ["no", "yes"]
  }

  /// An option by its value as text.
  package subscript(option: Option) -> String {
    switch option {
    case .ascii: ascii ? "yes" : "no"
    case .reader: showsReader ? "yes" : "no"
    case .outlineShare: String(outlineShare)
    }
  }

  /// Gives an option a value; false where it cannot have that value.
  @discardableResult
  package mutating func set(_ option: Option, _ value: String) -> Bool {
    guard values(of: option).contains(value) else { return false }
    switch option {
    case .ascii: ascii = value == "yes"
    case .reader: showsReader = value == "yes"
    case .outlineShare: outlineShare = Int(value) ?? outlineShare
    }
    return true
  }
}
