import TerminalTesting
import Testing

/// The demo on a pseudo-terminal.
struct DemoSession {
  let pty: PtySession

  init(
    _ options: String..., rows: Int = 24, columns: Int = 80, environment: [String: String] = ["TERM": "xterm-256color"]
  ) throws {
    pty = try PtySession(
      [builtProgram("TerminalDemo")] + options, rows: rows, columns: columns, environment: environment)
  }

  /// Waits until the first frame is there.
  func start() throws {
    try pty.expect("demo ")
    try pty.expect("ready")
  }

  /// Waits for the end, and expects the terminal to be as it was before.
  func expectEnd(_ status: Ending, sourceLocation: SourceLocation = #_sourceLocation) throws {
    #expect(try pty.expectEnd() == status, sourceLocation: sourceLocation)
    #expect(try pty.modes == PtySession(["sleep", "60"]).modes, sourceLocation: sourceLocation)
    for mode in ["?1049", "?2004", "?1000", "?1006"] {
      let on = pty.received.lastPlace(of: "\u{1B}[\(mode)h")
      let off = pty.received.lastPlace(of: "\u{1B}[\(mode)l")
      #expect(on == nil || on ?? 0 < off ?? 0, "mode \(mode)", sourceLocation: sourceLocation)
    }
    let hidden = pty.received.lastPlace(of: "\u{1B}[?25l")
    let shown = pty.received.lastPlace(of: "\u{1B}[?25h")
    #expect(hidden == nil || hidden ?? 0 < shown ?? 0, "cursor", sourceLocation: sourceLocation)
  }

  /// What was written after the terminal had been given back.
  var farewell: String {
    let end = pty.received.lastPlace(of: "\u{1B}[?1049l") ?? 0
    return String(decoding: pty.received[end...], as: UTF8.self)
  }
}

extension [UInt8] {
  /// Where a text begins for the last time.
  fileprivate func lastPlace(of text: String) -> Int? {
    let pattern = Array(text.utf8)
    return indices.last { self[$0...].starts(with: pattern) }
  }
}
