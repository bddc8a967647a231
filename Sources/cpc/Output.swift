import Glibc

/// Standard output and standard error.
enum Output {
  /// Prints a text; ends the program with a sentence where it cannot be written whole.
  static func print(_ text: String) {
    var text = text.hasSuffix("\n") || text.isEmpty ? text : text + "\n"
    let failure = text.withUTF8 { write($0, to: STDOUT_FILENO) }
    if let failure, failure != EPIPE {
      complain("cannot write the output: \(String(cString: strerror(failure)))")
      exit(2)
    }
    if failure != nil { exit(141) }
  }

  /// Prints one line on standard error, control characters made harmless.
  static func complain(_ text: String) {
    let harmless = text.unicodeScalars.map { $0.value < 0x20 || (0x7f..<0xa0).contains($0.value) ? " " : String($0) }
    var line = "cpc: " + harmless.joined() + "\n"
    _ = line.withUTF8 { write($0, to: STDERR_FILENO) }
  }

  /// Writes all bytes; the error number where that fails.
  private static func write(_ bytes: UnsafeBufferPointer<UInt8>, to file: Int32) -> Int32? {
    var done = 0
    while done < bytes.count {
      let count = Glibc.write(file, bytes.baseAddress?.advanced(by: done), bytes.count - done)
      if count < 0, errno != EINTR { return errno }
      done += max(0, count)
    }
    return nil
  }

  /// The columns to lay text out in: those of the terminal, at most 100; 80 elsewhere.
  static var columns: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return min(100, Int(size.ws_col))
  }
}
