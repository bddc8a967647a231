/// Something that can be chosen about the explorer: in the configuration, on the command line, or with `o`.
package enum Preference: String, CaseIterable, Sendable {
  case theme, ascii, mouse, reader
  case outlineShare = "outline-share"
  case startLevel = "start-level"

  /// What it decides, in one line.
  package var summary: String {
    switch self {
    case .theme: "colours for a dark or a light background, or none"
    case .ascii: "draw with ASCII alone"
    case .mouse: "the mouse goes, scrolls and follows; off, it selects text"
    case .reader: "the profile beside the outline, on 100 columns or more"
    case .outlineShare: "the outline's part of the width, in percent"
    case .startLevel: "the level open at a first start"
    }
  }
}

extension Preference {
  /// Whether its values are numbers.
  package var isNumber: Bool { self == .outlineShare || self == .startLevel }
}

extension Settings {
  /// The values an option can have.
  package func values(of option: Preference) -> [String] {
    switch option {
    case .theme: themes
    case .ascii, .mouse, .reader: ["no", "yes"]
    case .outlineShare: Self.outlineShares.map(String.init)
    case .startLevel: (1...9).map(String.init)
    }
  }

  /// An option by its value as text.
  package subscript(option: Preference) -> String {
    switch option {
    case .theme: theme
    case .ascii: ascii ? "yes" : "no"
    case .mouse: mouse ? "yes" : "no"
    case .reader: showsReader ? "yes" : "no"
    case .outlineShare: String(outlineShare)
    case .startLevel: String(startLevel)
    }
  }

  /// Gives an option a value; false where it cannot have that value.
  @discardableResult
  package mutating func set(_ option: Preference, _ value: String) -> Bool {
    guard values(of: option).contains(value) else { return false }
    switch option {
    case .theme: theme = value
    case .ascii: ascii = value == "yes"
    case .mouse: mouse = value == "yes"
    case .reader: showsReader = value == "yes"
    case .outlineShare: outlineShare = Int(value) ?? outlineShare
    case .startLevel: startLevel = Int(value) ?? startLevel
    }
    return true
  }

  /// Gives an option the next value or the one before; names go round, numbers end.
  package mutating func step(_ option: Preference, forward: Bool) {
    let values = values(of: option)
    guard let now = values.firstIndex(of: self[option]) else { return }
    let step = (forward ? 1 : -1) * (option == .outlineShare ? 4 : 1)
    let next = option.isNumber ? max(0, min(now + step, values.count - 1)) : (now + step + values.count) % values.count
    set(option, values[next])
  }
}
