/// Options as people write them: `share` for `outline-share`, `on` and `off` for `yes` and `no`.
extension Preference {
  /// The option of this name, or the one whose name ends so.
  init?(written name: String) {
    guard let option = Self(rawValue: name) ?? Self.allCases.first(where: { $0.rawValue.hasSuffix("-" + name) }) else {
      return nil
    }
    self = option
  }

  /// A value as the table of options has it.
  static func value(written value: String) -> String { ["on": "yes", "off": "no"][value] ?? value }
}

extension Settings {
  /// The values of an option in a few words: "no or yes", "20 to 75".
  package func choice(of option: Preference) -> String {
    let values = values(of: option)
    return option.isNumber ? "\(values[0]) to \(values[values.count - 1])" : values.joined(separator: " or ")
  }
}
