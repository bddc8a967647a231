import Classifications

/// Something that could be typed next: the whole command line with it, and what it is.
package struct Proposal: Hashable, Sendable {
  /// The command line with the proposal in it.
  package let line: String
  /// How the list shows it.
  package let label: String
  /// What it does.
  package let note: String

  /// The most that are made.
  private static let most = 100

  /// What the beginning of a command can become, in the order of the tables.
  static func all(for typed: String, _ model: Model) -> [Proposal] {
    guard let space = typed.firstIndex(of: " ") else {
      if typed.contains(where: \.isNumber) { return codes(typed, model) }
      return LineCommand.allCases.filter { $0.rawValue.hasPrefix(typed) }.map {
        Proposal(line: $0.rawValue + ($0.arguments.isEmpty ? "" : " "), label: $0.usage, note: $0.summary)
      }
    }
    let name = typed[..<space]
    let rest = typed[typed.index(after: space)...]
    switch name.hasSuffix("!") ? name.dropLast() : name {
    case "set": return options(rest, model)
    case "export": return formats(rest).map { Proposal(line: "\(name) \($0) ", label: $0, note: "") }
    default: return []
    }
  }

  private static func formats(_ typed: Substring) -> [String] {
    ExportFormat.allCases.map(\.rawValue).filter { $0.hasPrefix(typed) }
  }

  private static func options(_ typed: Substring, _ model: Model) -> [Proposal] {
    Preference.allCases.flatMap { option in
      let name = option.rawValue + "="
      guard typed.hasPrefix(name) else {
        let note = "\(option.summary) (\(model.settings.choice(of: option)))"
        let label = name + model.settings[option]
        return name.hasPrefix(typed) ? [Proposal(line: "set \(name)", label: label, note: note)] : []
      }
      return model.settings.values(of: option).map { name + $0 }.filter { $0.hasPrefix(typed) }.map {
        Proposal(line: "set \($0)", label: $0, note: "")
      }
    }
  }

  /// The codes that begin so, the shortest first.
  private static func codes(_ typed: String, _ model: Model) -> [Proposal] {
    let key = Code(typed).key
    let found = model.classification.items.lazy.filter { $0.code.key.starts(with: key) }.prefix(most)
    return found.sorted { ($0.level, $0.index) < ($1.level, $1.index) }.map {
      Proposal(line: $0.code.text, label: $0.code.text, note: $0.title)
    }
  }
}
