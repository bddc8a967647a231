internal import CPty
internal import Glibc

/// A program on a pseudo-terminal, which a test drives byte by byte.
package final class PtySession {
  /// All that the program has sent so far.
  package private(set) var received: [UInt8] = []

  private let terminal: Int32
  private let process: pid_t
  private var ending: Ending?
  private var isOpen = true
  /// Where in `received` the next expectation begins to look.
  private var seen = 0

  /// Starts a program on a terminal of this size.
  package init(
    _ arguments: [String], rows: Int = 24, columns: Int = 80, environment: [String: String] = ["TERM": "xterm-256color"]
  ) throws(TestingError) {
    var started: pid_t = -1
    terminal = withCStrings(arguments) { arguments in
      withCStrings(environmentStrings(environment)) { environment in
        cpty_spawn(arguments, environment, UInt16(rows), UInt16(columns), &started)
      }
    }
    process = started
    if terminal < 0 { throw .cannotStart(arguments.joined(separator: " ")) }
  }

  deinit {
    if ending == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    hangUp()
  }

  /// All that the program has sent so far, as text.
  package var output: String { String(decoding: received, as: UTF8.self) }

  /// Types this text.
  package func send(_ text: String) { send(Array(text.utf8)) }

  /// Types these bytes.
  package func send(_ bytes: [UInt8]) { _ = write(terminal, bytes, bytes.count) }

  /// Sends a signal to the program.
  package func signal(_ number: Int32) { kill(process, number) }

  /// Gives the terminal another size.
  package func resize(rows: Int, columns: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
  }

  /// Closes the terminal, as when a connection breaks.
  package func hangUp() {
    if isOpen { close(terminal) }
    isOpen = false
  }

  /// The modes of the terminal, as `stty -g` would show them.
  package var modes: [UInt8] {
    var modes = termios()
    guard tcgetattr(terminal, &modes) == 0 else { return [] }
    return withUnsafeBytes(of: modes) { Array($0) }
  }

  /// Reads until this text has come, behind what earlier expectations found.
  package func expect(_ text: String, within time: Duration = .seconds(20)) throws(TestingError) {
    let wanted = Array(text.utf8)
    let deadline = Deadline(in: time)
    while true {
      if let end = received.end(of: wanted, from: seen) {
        seen = end
        return
      }
      guard readMore(until: deadline) else {
        throw .missing(text, last: String(decoding: received.suffix(400), as: UTF8.self).debugDescription)
      }
    }
  }

  /// Reads until the program has ended, and says how.
  package func expectEnd(within time: Duration = .seconds(20)) throws(TestingError) -> Ending {
    let deadline = Deadline(in: time)
    while readMore(until: deadline) {}
    var waited: Int32 = 0
    while ending == nil {
      if waitpid(process, &waited, WNOHANG) == process { ending = Ending(waited: waited) }
      if ending == nil, deadline.hasPassed { throw .missing("end of the program", last: output.debugDescription) }
      if ending == nil { poll(nil, 0, 1) }
    }
    return ending ?? .exited(0)
  }

  /// Reads until nothing has come for a while, and says when the last byte came; nil if none did within the deadline.
  package func settle(quiet: Duration, within time: Duration = .seconds(20)) -> ContinuousClock.Instant? {
    guard readMore(until: Deadline(in: time)) else { return nil }
    var last = ContinuousClock.now
    while readMore(until: Deadline(in: quiet)) { last = .now }
    return last
  }

  /// The most memory the program has had resident so far, in KiB, as the kernel counts it; nil when it has ended.
  package var peakMemory: Int? {
    guard let file = fopen("/proc/\(process)/status", "r") else { return nil }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, Int32(line.count), file) != nil {
      let words = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self).split(
        separator: " ")
      if words.first?.hasPrefix("VmHWM:") == true {
        return words.lazy.flatMap { $0.split(separator: "\t") }.compactMap { Int($0) }.first
      }
    }
    return nil
  }

  /// Reads once; false when the deadline has passed or the program has closed its terminal.
  private func readMore(until deadline: Deadline) -> Bool {
    var end = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard isOpen, poll(&end, 1, deadline.milliseconds) > 0 else { return false }
    var block = [UInt8](repeating: 0, count: 65536)
    let count = read(terminal, &block, block.count)
    received += block.prefix(max(0, count))
    return count > 0
  }
}

extension [UInt8] {
  /// Where the first occurrence of a pattern ends.
  fileprivate func end(of pattern: [UInt8], from start: Int) -> Int? {
    guard !pattern.isEmpty, count >= start + pattern.count else { return pattern.isEmpty ? start : nil }
    let found = (start...count - pattern.count).first { self[$0...].starts(with: pattern) }
    return found.map { $0 + pattern.count }
  }
}
