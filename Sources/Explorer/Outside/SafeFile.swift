internal import Glibc

/// Writing a file whole or not at all: beside it first, then in its place.
enum SafeFile {
  /// Writes a text; a file that exists is left alone unless it is to be replaced.
  static func write(_ text: String, to file: String, replacing: Bool) -> Report {
    let path = expanded(file)
    var former = stat()
    let exists = stat(path, &former) == 0
    if exists, former.st_mode & S_IFMT == S_IFDIR { return .said("\(file) is a folder") }
    if exists, former.st_mode & S_IFMT != S_IFREG { return .said("\(file) is no ordinary file") }
    if exists, !replacing { return .exists(file: file) }
    let target = exists ? resolved(path) : path
    let mask = umask(0)
    umask(mask)
    let mode = exists ? former.st_mode & 0o777 : 0o666 & ~mask
    guard let failure = put(text, in: target, mode: mode, replacing: replacing) else {
      return .said("wrote \(file), \(text.utf8.count) bytes")
    }
    if failure == EEXIST, !replacing { return .exists(file: file) }
    return .said("cannot write \(file): \(String(cString: strerror(failure)))")
  }

  /// Writes beside the target and moves the file there; the number of the error if that fails.
  private static func put(_ text: String, in target: String, mode: mode_t, replacing: Bool) -> Int32? {
    var beside = Array("\(target).XXXXXX".utf8CString)
    let descriptor = mkstemp(&beside)
    guard descriptor >= 0 else { return errno }
    var failure = writeWhole(text, to: descriptor)
    if failure == nil, fchmod(descriptor, mode) != 0 || fsync(descriptor) != 0 { failure = errno }
    if close(descriptor) != 0, failure == nil { failure = errno }
    if failure == nil { failure = move(beside, to: target, replacing: replacing) }
    if failure != nil || !replacing { unlink(beside) }
    return failure
  }

  /// Gives the file its name; a second name for it, where none may be taken away.
  private static func move(_ beside: [CChar], to target: String, replacing: Bool) -> Int32? {
    if replacing { return rename(beside, target) == 0 ? nil : errno }
    if link(beside, target) == 0 { return nil }
    let failure = errno
    // Some file systems know no second names.
    guard [EPERM, EOPNOTSUPP, ENOSYS].contains(failure), access(target, F_OK) != 0 else { return failure }
    return rename(beside, target) == 0 ? nil : errno
  }

  /// The path with the home folder in place of a tilde.
  private static func expanded(_ file: String) -> String {
    guard file == "~" || file.hasPrefix("~/"), let home = Surroundings.value("HOME") else { return file }
    return home + file.dropFirst()
  }

  /// The file that a link leads to, so that the link stays one.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}
