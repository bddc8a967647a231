package import Explorer
internal import Terminal

/// Reads a configuration: each value that cannot be used becomes a complaint, and the default stays.
package struct Configuring {
  /// The setup with what the text says.
  package private(set) var setup: Setup
  private let name: String

  private static let preferences: [[String]: Preference] = [
    ["theme"]: .theme, ["ascii"]: .ascii, ["mouse"]: .mouse, ["start-level"]: .startLevel,
    ["layout", "reader"]: .reader, ["layout", "outline-share"]: .outlineShare,
  ]

  /// Reads a text; the name of its file stands in the complaints.
  package init(_ text: String, name: String, _ setup: Setup = Setup()) {
    self.setup = setup
    self.name = name
    do {
      let entries = try Entry.all(in: text)
      takeThemes(entries.filter { $0.keys.first == "themes" })
      takeKeys(entries.filter { $0.keys.first == "keys" })
      for entry in entries where !["themes", "keys"].contains(entry.keys.first) { take(entry) }
    } catch {
      complain(error.line, "\(error.reason); nothing of the file is used")
    }
  }

  private mutating func complain(_ line: Int, _ text: String) { setup.complaints.append("\(name):\(line): \(text)") }

  private mutating func complain(_ entry: Entry, _ text: String) {
    complain(entry.line, "\(entry.keys.joined(separator: ".")) \(text)")
  }

  // MARK: Options

  private mutating func take(_ entry: Entry) {
    guard let preference = Self.preferences[entry.keys] else {
      let known = Self.preferences.keys.map { $0.joined(separator: ".") }.sorted()
      let near = nearest(to: entry.keys.joined(separator: "."), among: known)
      return complain(entry, "is no key" + (near.map { "; meant is perhaps \($0)" } ?? ""))
    }
    guard let value = entry.value.written, setup.settings.set(preference, value) else {
      let values = setup.settings.choice(of: preference)
      let wanted = preference.isTruth ? "true or false" : values
      return complain(
        entry, "is \(wanted), not \(entry.value.written ?? "this"); \(setup.settings[preference]) is used")
    }
  }

  // MARK: Themes

  private mutating func takeThemes(_ entries: [Entry]) {
    for entry in entries where entry.keys.count != 3 { complain(entry, "is no key; themes.NAME.ROLE is one") }
    for entry in entries where entry.keys.count == 3 && entry.keys[2] == "base" {
      if case .text(let base) = entry.value, let theme = Theme.named(base) {
        setup.themes[entry.keys[1]] = theme
      } else {
        complain(entry, "is dark, light or mono; dark is used")
      }
    }
    for entry in entries where entry.keys.count == 3 {
      let name = entry.keys[1]
      if setup.themes[name] == nil { setup.themes[name] = Theme.named(name) ?? .dark }
      if !setup.settings.themes.contains(name) { setup.settings.themes.append(name) }
      if entry.keys[2] != "base" { takeStyle(entry, of: name) }
    }
  }

  private mutating func takeStyle(_ entry: Entry, of name: String) {
    guard case .text(let notation) = entry.value else { return complain(entry, "is a text such as \"bold cyan\"") }
    do throws(ThemeError) {
      setup.themes[name] = try setup.themes[name]?.overriding([entry.keys[2]: notation])
    } catch {
      switch error {
      case .unknownRole(let role):
        let near = nearest(to: role, among: Role.allCases.map(\.name))
        complain(entry, "is no role" + (near.map { "; meant is perhaps \($0)" } ?? ""))
      case .unreadableStyle(_, let notation): complain(entry, "is no style: \"\(notation)\"")
      }
    }
  }

  // MARK: Keys

  private mutating func takeKeys(_ entries: [Entry]) {
    guard !entries.isEmpty else { return }
    var rebinding = Rebinding()
    for entry in entries {
      guard entry.keys.count == 2, let command = Command(rawValue: entry.keys[1]) else {
        let near = nearest(to: entry.keys.dropFirst().joined(separator: "."), among: Command.allCases.map(\.rawValue))
        complain(entry, "is no command" + (near.map { "; meant is perhaps \($0)" } ?? ""))
        continue
      }
      switch entry.value {
      case .text(let key): rebinding.bind(command, to: [key])
      case .list(let keys): rebinding.bind(command, to: keys)
      default: complain(entry, "is a list of keys such as [\"j\", \"Down\", \"z 1\"]")
      }
    }
    setup.keymap = rebinding.keymap()
    for entry in entries {
      if let refusal = entry.keys.last.flatMap(Command.init(rawValue:)).flatMap({ rebinding.refusals[$0] }) {
        complain(entry, refusal)
      }
    }
  }
}

extension Preference {
  fileprivate var isTruth: Bool { [.ascii, .mouse, .reader].contains(self) }
}

extension Entry.Value {
  /// The value as the table of options has it; nil for lists and the like.
  fileprivate var written: String? {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    case .truth(let truth): truth ? "yes" : "no"
    case .list, .other: nil
    }
  }
}
