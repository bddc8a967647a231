internal import Glibc

/// A file that is written beside its target and takes its place once it is whole, or vanishes.
package final class PendingFile {
  /// Why a file cannot be begun or finished.
  package enum Refusal: Error {
    /// There is such a file, and it is not to be replaced.
    case exists
    case folder
    /// A device, a pipe or the like.
    case special
    /// The system's error number.
    case failed(Int32)
  }

  /// Where to write.
  package let descriptor: Int32
  private let target: String
  private let replacing: Bool
  private let mode: mode_t
  private let beside: [CChar]

  /// Begins a file; one that exists is left alone unless it is to be replaced.
  package init(_ path: String, replacing: Bool) throws(Refusal) {
    var former = stat()
    let exists = stat(path, &former) == 0
    if exists, former.st_mode & S_IFMT == S_IFDIR { throw .folder }
    if exists, former.st_mode & S_IFMT != S_IFREG { throw .special }
    if exists, !replacing { throw .exists }
    let mask = umask(0)
    umask(mask)
    mode = exists ? former.st_mode & 0o777 : 0o666 & ~mask
    target = exists ? Self.resolved(path) : path
    self.replacing = replacing
    var template = Array("\(target).XXXXXX".utf8CString)
    descriptor = mkstemp(&template)
    beside = template
    if descriptor < 0 { throw .failed(errno) }
  }

  /// Brings what was written to the disk and gives the file its name.
  package func finish() throws(Refusal) {
    if fchmod(descriptor, mode) != 0 || fsync(descriptor) != 0 { throw .failed(errno) }
    let failure = replacing ? (rename(beside, target) == 0 ? nil : errno) : name()
    if let failure { throw failure == EEXIST && !replacing ? .exists : .failed(failure) }
  }

  deinit {
    close(descriptor)
    unlink(beside)
  }

  /// Gives the file its name where none may be taken away: as a second one.
  private func name() -> Int32? {
    if link(beside, target) == 0 { return nil }
    let failure = errno
    // Some file systems know no second names.
    guard [EPERM, EOPNOTSUPP, ENOSYS].contains(failure), access(target, F_OK) != 0 else { return failure }
    return rename(beside, target) == 0 ? nil : errno
  }

  /// The file that a link leads to, so that the link stays one.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}
