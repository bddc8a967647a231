internal import CNcurses
internal import Glibc

/// The two ends of a terminal: where keys come from and where frames go to.
struct Device {
  /// What a wait ended with.
  enum Readiness {
    case signal, input, nothing
  }

  let input: UnsafeMutablePointer<FILE>
  let output: UnsafeMutablePointer<FILE>
  private let inputDescriptor: Int32
  private let outputDescriptor: Int32

  /// Opens the terminal in this place.
  init(_ place: Screen.Place) throws(ScreenError) {
    switch place {
    case .standard: (input, output) = (cn_stdin(), cn_stdout())
    case .controlling:
      guard let terminal = fopen("/dev/tty", "r+e") else { throw .notATerminal }
      (input, output) = (terminal, terminal)
    }
    (inputDescriptor, outputDescriptor) = (fileno(input), fileno(output))
    guard isatty(outputDescriptor) == 1, cn_listen(inputDescriptor) else { throw .notATerminal }
  }

  /// The size of the terminal, if it tells one.
  var size: Size? {
    var size = winsize()
    guard ioctl(outputDescriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0, size.ws_col > 0 else { return nil }
    return Size(rows: Int(size.ws_row), columns: Int(size.ws_col))
  }

  /// Waits for a signal or for input; without a limit, until one comes.
  func wait(milliseconds: Int?) -> Readiness {
    var ends = [
      pollfd(fd: cn_wake_pipe(), events: Int16(POLLIN), revents: 0),
      pollfd(fd: inputDescriptor, events: Int16(POLLIN), revents: 0),
    ]
    while true {
      let count = poll(&ends, 2, milliseconds.map { Int32(clamping: $0) } ?? -1)
      // A signal interrupts the wait, and has left its number in the pipe unless it meant nothing to us.
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return .nothing }
      return ends[0].revents != 0 ? .signal : .input
    }
  }

  /// The bytes that can be read now; empty when the terminal has gone.
  func read() -> [UInt8] { bytes(from: inputDescriptor) }

  /// The signals that came since the last time.
  func readSignals() -> [Int32] { bytes(from: cn_wake_pipe()).map(Int32.init) }

  /// Sends something past ncurses, which must neither move the cursor nor change what is seen.
  func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var sent = 0
      while sent < bytes.count {
        let count = Glibc.write(outputDescriptor, bytes.baseAddress?.advanced(by: sent), bytes.count - sent)
        if count < 0, errno != EINTR, errno != EAGAIN { return }
        sent += max(0, count)
      }
    }
  }

  // MARK: The guard, which CNcurses documents

  func arm() { cn_arm() }
  func disarm() { cn_disarm() }
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
