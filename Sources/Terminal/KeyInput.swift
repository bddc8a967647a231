internal import Glibc

/// Keys from standard input without a screen: as they are pressed on a terminal, as they come from a pipe.
package final class KeyInput {
  private var decoder = Decoder()
  private var saved: termios?

  /// Takes the terminal out of line mode, if input is one; signals and output stay as they are.
  package init() {
    var modes = termios()
    guard isatty(STDIN_FILENO) != 0, tcgetattr(STDIN_FILENO, &modes) == 0 else { return }
    saved = modes
    modes.c_lflag &= ~tcflag_t(ICANON | ECHO)
    tcsetattr(STDIN_FILENO, TCSANOW, &modes)
  }

  deinit { close() }

  /// The next events; nil at the end of the input.
  ///
  /// Waits for input; a lone Esc is told from the beginning of a longer key by a silence of 25 milliseconds.
  package func next() -> [Event]? {
    var block = [UInt8](repeating: 0, count: 4_096)
    let count = read(STDIN_FILENO, &block, block.count)
    guard count > 0 else { return nil }
    var events = decoder.decode(block.prefix(count))
    var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    if poll(&input, 1, 25) == 0 { events += decoder.giveUp() }
    return events
  }

  /// Gives the terminal back.
  package func close() {
    guard var modes = saved else { return }
    saved = nil
    tcsetattr(STDIN_FILENO, TCSANOW, &modes)
  }
}
