internal import Glibc

/// Writing a file whole or not at all: beside it first, then in its place.
enum SafeFile {
  /// Writes a text; a file that exists is left alone unless it is to be replaced.
  static func write(_ text: String, to file: String, replacing: Bool) -> Report {
    do throws(PendingFile.Refusal) {
      let pending = try PendingFile(expanded(file), replacing: replacing)
      if let failure = writeWhole(text, to: pending.descriptor) { throw .failed(failure) }
      try pending.finish()
      return .said("wrote \(file), \(text.utf8.count) bytes")
    } catch {
      switch error {
      case .exists: return .exists(file: file)
      case .folder: return .said("\(file) is a folder")
      case .special: return .said("\(file) is no ordinary file")
      case .failed(let code): return .said("cannot write \(file): \(String(cString: strerror(code)))")
      }
    }
  }

  /// The path with the home folder in place of a tilde.
  private static func expanded(_ file: String) -> String {
    guard file == "~" || file.hasPrefix("~/"), let home = Surroundings.value("HOME") else { return file }
    return home + file.dropFirst()
  }
}
