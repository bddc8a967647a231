package import Terminal

/// How an explorer is set up before it starts: what the configuration and the command line say.
package struct Setup: Sendable {
  /// The options as configured.
  package var settings = Settings()
  /// The options that the command line gives, for this session alone.
  package var flags: [Preference: String] = [:]
  /// Themes beyond the standard ones, by name.
  package var themes: [String: Theme] = [:]
  /// Which keys do what.
  package var keymap = Keymap()
  /// What is wrong with the configuration, a sentence each.
  package var complaints: [String] = []
  /// The folder where the state is kept; nil where it is neither read nor written.
  package var folder: String?

  /// What is to be chosen, where the explorer is asked for that.
  package var picking: Picking?

  /// The standard setup, which keeps nothing.
  package init() {}

  /// The theme of this name; the standard one where there is none.
  func theme(_ name: String) -> Theme { themes[name] ?? Theme.named(name) ?? .dark }
}
