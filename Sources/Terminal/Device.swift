internal import CNcurses
internal import Glibc

/// The two ends of a terminal, where keys come from and where frames go to, and the guard that gives it back.
struct Device {
  /// What a wait ended with.
  enum Readiness {
    case signal, input, nothing
  }

  let input: Int32
  let output: Int32

  /// Opens the terminal in this place and listens to signals.
  init(_ place: Screen.Place) throws(ScreenError) {
    switch place {
    case .standard: (input, output) = (STDIN_FILENO, STDOUT_FILENO)
    case .controlling:
      input = open("/dev/tty", O_RDWR | O_CLOEXEC)
      output = input
    }
    guard cn_listen(input, output) else { throw .notATerminal }
  }

  /// The size of the terminal, if it tells one.
  var size: Size? {
    var size = winsize()
    guard ioctl(output, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0, size.ws_col > 0 else { return nil }
    return Size(rows: Int(size.ws_row), columns: Int(size.ws_col))
  }

  /// Waits for a signal or for input; without a limit, until one comes.
  func wait(milliseconds: Int?) -> Readiness {
    var ends = (
      pollfd(fd: cn_wake_pipe(), events: Int16(POLLIN), revents: 0),
      pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    )
    while true {
      let count = withUnsafeMutableBytes(of: &ends) {
        poll($0.assumingMemoryBound(to: pollfd.self).baseAddress, 2, milliseconds.map { Int32(clamping: $0) } ?? -1)
      }
      // A signal interrupts the wait, and has left its number in the pipe unless it meant nothing to us.
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return .nothing }
      return ends.0.revents != 0 ? .signal : .input
    }
  }

  /// The bytes that can be read now; empty when the terminal has gone.
  func read() -> [UInt8] { bytes(from: input) }

  /// The signals that came since the last time.
  func readSignals() -> [Int32] { bytes(from: cn_wake_pipe()).map(Int32.init) }

  /// Sends all these bytes.
  func write(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let sent = Glibc.write(output, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if sent < 0, errno != EINTR, errno != EAGAIN { return }
        rest = rest.dropFirst(max(0, sent))
      }
    }
  }

  // MARK: The guard, which CNcurses documents

  func take() { cn_take_terminal() }
  func giveBack() { cn_return_terminal() }
  func lend(_ lent: Bool) { cn_lend(lent) }
  func stop() { cn_stop() }
  func unlisten() { cn_unlisten() }

  private func bytes(from descriptor: Int32) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
      repeat { count = Glibc.read(descriptor, buffer.baseAddress, buffer.count) } while count < 0 && errno == EINTR
      count = max(0, count)
    }
  }
}
