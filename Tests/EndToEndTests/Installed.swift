import Glibc
import TerminalTesting

/// The program under test: the installed one that `make check` names, else the one of this build.
enum Installed {
  static let program = getenv("CPC_PROGRAM").map { String(cString: $0) } ?? builtProgram("cpc")

  /// Runs a command to its end without a terminal.
  static func run(_ arguments: String..., environment: [String: String] = [:]) -> (ending: Ending, output: String) {
    TerminalTesting.run([program] + arguments, environment: environment)
  }

  /// Runs a line of the shell to its end.
  static func shell(_ line: String, environment: [String: String] = [:]) -> (ending: Ending, output: String) {
    TerminalTesting.run(["/bin/sh", "-c", line], environment: environment)
  }

  /// Runs a command to its end and returns what it writes on standard error.
  static func complaint(_ arguments: String, environment: [String: String] = [:]) -> (ending: Ending, output: String) {
    TerminalTesting.run(["/bin/sh", "-c", "\(program) \(arguments) 2>&1 >/dev/null"], environment: environment)
  }

  /// An empty folder for the state and the configuration of one test, gone with the process that made it.
  static func home() -> [String: String] {
    var template = Array("/tmp/cpc-home-XXXXXX".utf8CString)
    let folder = mkdtemp(&template).map { String(cString: $0) } ?? "/nonexistent"
    return ["HOME": folder, "XDG_STATE_HOME": folder + "/state", "XDG_CONFIG_HOME": folder + "/config"]
  }

  /// A command of the shell in a tmux of its own, which knows neither state nor configuration of the developer.
  static func tmux(
    _ command: String, rows: Int = 24, columns: Int = 80, environment: [String: String] = home()
  ) throws -> TmuxSession {
    try TmuxSession(command, rows: rows, columns: columns, environment: environment)
  }

  /// The explorer in a terminal of its own, its first frame drawn.
  static func explore(_ arguments: [String] = [], environment: [String: String] = [:]) throws -> PtySession {
    let standard = home().merging(["TERM": "xterm-256color"]) { $1 }
    let session = try PtySession(
      [program] + arguments, rows: 24, columns: 80, environment: standard.merging(environment) { $1 })
    try session.expect("help")
    return session
  }
}
