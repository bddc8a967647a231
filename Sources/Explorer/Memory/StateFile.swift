import Classifications
internal import Glibc

/// The file that keeps the explorer's state from one session to the next; everything here has effects.
///
/// It is written beside itself, brought to the disk, and renamed, all under a lock, so that neither a crash nor a full
/// disk nor a second explorer can cost anything that was kept.
package struct StateFile: Sendable {
  private let folder: String
  private let path: String
  /// How often the lock is tried, 10 ms apart.
  private static let patience = 100

  /// The file of a classification in a folder, which need not exist.
  package init(folder: String, name: String) {
    self.folder = folder
    path = "\(folder)/\(name).state"
  }

  /// `$XDG_STATE_HOME/cpc`, or `~/.local/state/cpc`; nil where there is neither.
  package static var folder: String? { UserFolder.state.path }

  // MARK: Reading

  /// The bytes of the file; nil where there is none.
  package func read() throws(StateError) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      if [ENOENT, ENOTDIR].contains(errno) { return nil }
      throw .unreadable(path: path, code: errno)
    }
    defer { close(file) }
    var bytes: [UInt8] = []
    while true {
      var failure: Int32 = 0
      let block = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        repeat { count = Glibc.read(file, buffer.baseAddress, buffer.count) } while count < 0 && errno == EINTR
        failure = count < 0 ? errno : 0
        count = max(0, count)
      }
      guard failure == 0 else { throw .unreadable(path: path, code: failure) }
      if block.isEmpty { return bytes }
      bytes = bytes.isEmpty ? block : bytes + block
    }
  }

  /// Gives a file that cannot be used another name, and says what is wrong with it under that name.
  package func setAside(_ failure: MemoryReader.Failure) -> StateError {
    for number in 1..<1_000 {
      let aside = "\(path).\(failure)-\(number)"
      if access(aside, F_OK) == 0 { continue }
      guard rename(path, aside) == 0 else { break }
      return failure == .newer ? .newer(aside: aside) : .damaged(aside: aside)
    }
    return .unwritable(path: path, code: errno)
  }

  // MARK: Writing

  /// Replaces the bytes of the file by what a function makes of them, which no other explorer changes meanwhile.
  package func replace(_ change: ([UInt8]?) throws(StateError) -> [UInt8]) throws(StateError) {
    try makeFolder()
    let lock = try takeLock()
    defer { close(lock) }
    let bytes = try change(read())
    let fresh = path + ".new"
    do throws(StateError) {
      try write(bytes, to: fresh)
      guard rename(fresh, path) == 0 else { throw .unwritable(path: path, code: errno) }
    } catch {
      unlink(fresh)
      throw error
    }
    let place = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if place >= 0 {
      fsync(place)
      close(place)
    }
  }

  private func makeFolder() throws(StateError) {
    for end in folder.indices.dropFirst() where folder[end] == "/" { mkdir(String(folder[..<end]), 0o700) }
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw .unwritable(path: folder, code: errno) }
  }

  /// Waits for the lock, which the end of the process gives back in any case.
  private func takeLock() throws(StateError) -> Int32 {
    let file = open("\(folder)/lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .unwritable(path: folder, code: errno) }
    for _ in 0..<Self.patience {
      if flock(file, LOCK_EX | LOCK_NB) == 0 { return file }
      usleep(10_000)
    }
    close(file)
    throw .locked(path: "\(folder)/lock")
  }

  private func write(_ bytes: [UInt8], to path: String) throws(StateError) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .unwritable(path: path, code: errno) }
    defer { close(file) }
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { throw .unwritable(path: path, code: errno) }
      done += max(0, count)
    }
    guard fsync(file) == 0 else { throw .unwritable(path: path, code: errno) }
  }
}
