import Glibc

/// The folders in which a user's files lie, as the XDG Base Directory Specification has it.
package enum UserFolder: String, Sendable {
  case configuration = "XDG_CONFIG_HOME"
  case data = "XDG_DATA_HOME"
  case state = "XDG_STATE_HOME"

  /// The folder of cpc among them, which need not exist; nil where neither its variable nor HOME names a path from `/`.
  package var path: String? {
    let otherwise =
      switch self {
      case .configuration: "/.config"
      case .data: "/.local/share"
      case .state: "/.local/state"
      }
    return (Self.absolute(rawValue) ?? Self.home.map { $0 + otherwise }).map { $0 + "/cpc" }
  }

  /// The home folder; nil where HOME names no path from `/`.
  package static var home: String? { absolute("HOME") }

  private static func absolute(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
  }
}
