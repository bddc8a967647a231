import Classifications
import Explorer
import Glibc

/// Standard output and standard error.
enum Output {
  /// Prints a text; ends the program with a sentence where it cannot be written whole.
  static func print(_ text: String) {
    write(text.hasSuffix("\n") || text.isEmpty ? text : text + "\n")
  }

  /// Prints pieces of text as they are made, some 64 KiB at a time; ends the program as ``print(_:)`` does.
  static func print(pieces forEachPiece: ((String) throws -> Void) throws -> Void) rethrows {
    var text = ""
    try forEachPiece { piece in
      text += piece
      if text.utf8.count >= 1 << 16 {
        write(text)
        text.removeAll(keepingCapacity: true)
      }
    }
    write(text)
  }

  private static func write(_ text: String) {
    let failure = writeWhole(text, to: STDOUT_FILENO)
    if let failure, failure != EPIPE {
      complain("cannot write the output: \(String(cString: strerror(failure)))")
      exit(2)
    }
    if failure != nil { exit(141) }
  }

  /// Prints one line on standard error, control characters made harmless.
  static func complain(_ text: String) {
    _ = writeWhole("cpc: " + text.singleLine + "\n", to: STDERR_FILENO)
  }

  /// The columns to lay text out in: those of the terminal, at most 100; 80 elsewhere.
  static var columns: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return min(100, Int(size.ws_col))
  }
}
