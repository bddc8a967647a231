/// What is wrong with a table of overrides for a theme.
package enum ThemeError: Error, Hashable, Sendable {
  /// No role has this name.
  case unknownRole(String)
  /// The style written for this role cannot be read.
  case unreadableStyle(role: String, notation: String)
}
