import Glibc

/// A file mapped into memory for as long as the value lives; read-only, so that every thread may use it.
final class Mapping: @unchecked Sendable {
  let bytes: UnsafeRawBufferPointer
  private let path: String
  private let isMapped: Bool

  /// Maps a whole file.
  init(path: String) throws(CatalogError) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .unreadable(path: path, code: errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .unreadable(path: path, code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notACatalog(path: path) }
    guard status.st_size > 0 else { throw .truncated(path: path) }
    guard let start = mmap(nil, status.st_size, PROT_READ, MAP_PRIVATE, file, 0), start != MAP_FAILED else {
      throw .unreadable(path: path, code: errno)
    }
    self.path = path
    isMapped = true
    bytes = UnsafeRawBufferPointer(start: start, count: status.st_size)
  }

  /// Holds a copy of some bytes instead of a file.
  init(copying source: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: source.count, alignment: 8)
    copy.copyBytes(from: source)
    bytes = UnsafeRawBufferPointer(copy)
    path = ""
    isMapped = false
  }

  deinit {
    if isMapped {
      munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
    } else {
      bytes.deallocate()
    }
  }

  /// The checksum of a stretch of the file, read anew through a small buffer.
  func checksum(_ offset: Int, _ length: Int) throws(CatalogError) -> UInt64 {
    guard isMapped else { return Checksum.of(.init(rebasing: bytes[offset..<offset + length])) }
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .unreadable(path: path, code: errno) }
    defer { close(file) }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 8)
    defer { buffer.deallocate() }
    var sum = Checksum()
    var done = 0
    while done < length {
      let wanted = min(buffer.count, length - done)
      guard pread(file, buffer.baseAddress, wanted, offset + done) == wanted else { throw .truncated(path: path) }
      sum.combine(.init(rebasing: buffer[..<wanted]))
      done += wanted
    }
    return sum.value
  }
}
