import Glibc
import TerminalTesting

/// The program under test: the installed one that `make check` names, else the one of this build.
enum Installed {
  static let program = getenv("CPC_PROGRAM").map { String(cString: $0) } ?? builtProgram("cpc")

  /// Runs a command to its end without a terminal.
  static func run(_ arguments: String..., environment: [String: String] = [:]) -> (ending: Ending, output: String) {
    TerminalTesting.run([program] + arguments, environment: environment)
  }

  /// Runs a command to its end and returns what it writes on standard error.
  static func complaint(_ arguments: String, environment: [String: String] = [:]) -> (ending: Ending, output: String) {
    TerminalTesting.run(["/bin/sh", "-c", "\(program) \(arguments) 2>&1 >/dev/null"], environment: environment)
  }

  /// The explorer in a terminal of its own, its first frame drawn.
  static func explore(_ arguments: [String] = [], environment: [String: String] = [:]) throws -> PtySession {
    let standard = ["TERM": "xterm-256color"]
    let session = try PtySession(
      [program] + arguments, rows: 24, columns: 80, environment: standard.merging(environment) { $1 })
    try session.expect("help")
    return session
  }
}
