internal import Glibc
internal import Synchronization

/// A program in tmux, which a test drives by keys and sees as a reader would.
package final class TmuxSession {
  private static let count = Atomic(0)
  private let socket: String
  private var isRunning = true

  private let environment: [String: String]

  /// Starts a command of the shell in a tmux of its own.
  package init(
    _ command: String, rows: Int = 24, columns: Int = 80, environment: [String: String] = [:]
  ) throws(TestingError) {
    self.environment = environment.merging(["TERM": "xterm-256color"]) { $1 }
    socket = "/tmp/terminal-testing-\(getpid())-\(Self.count.add(1, ordering: .relaxed).newValue)"
    let options = ["start-server", ";", "set-option", "-g", "default-terminal", "tmux-256color", ";"]
    _ = ask(options + ["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", command])
    if ask(["list-panes"]).isEmpty { throw .cannotStart(command) }
  }

  deinit { kill() }

  /// Presses keys, by the names tmux has for them.
  package func send(_ keys: String...) { _ = ask(["send-keys"] + keys) }

  /// Sends bytes as they are, such as those of a mouse.
  package func type(_ text: String) { _ = ask(["send-keys", "-l", text]) }

  /// The lines that a reader sees.
  package func screen() -> [String] {
    ask(["capture-pane", "-p"]).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The terminal that the program runs on, as `ps -t` wants it.
  package var terminal: String { String(ask("#{pane_tty}").dropFirst("/dev/".count)) }

  /// The row the cursor stands in, from 0.
  package var cursorRow: Int? { Int(ask("#{cursor_y}")) }

  /// The name of the program that keys go to.
  package var foreground: String { ask("#{pane_current_command}") }

  /// Gives the window another size.
  package func resize(rows: Int, columns: Int) {
    _ = ask(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// Waits until a line of the screen contains this text.
  package func waitFor(_ text: String, within time: Duration = .seconds(20)) throws(TestingError) {
    try waitUntil(text, within: time) { $0.contains { $0.contains(text) } }
  }

  /// Waits until the screen meets a condition, which is named for the report of a failure.
  package func waitUntil(
    _ name: String, within time: Duration = .seconds(20), _ condition: ([String]) -> Bool
  ) throws(TestingError) {
    let deadline = Deadline(in: time)
    while true {
      let screen = screen()
      if condition(screen) { return }
      if deadline.hasPassed { throw .missing(name, last: screen.joined(separator: "\n")) }
      poll(nil, 0, 5)
    }
  }

  /// Ends the program and its tmux.
  package func kill() {
    guard isRunning else { return }
    isRunning = false
    _ = ask(["kill-server"])
    unlink(socket)
  }

  private func ask(_ command: [String]) -> String { run(tmux(command), environment: environment).output }

  private func ask(_ variable: String) -> String {
    ask(["display-message", "-p", variable]).split(separator: "\n").first.map(String.init) ?? ""
  }

  private func tmux(_ command: [String]) -> [String] { ["tmux", "-S", socket, "-f", "/dev/null"] + command }
}
