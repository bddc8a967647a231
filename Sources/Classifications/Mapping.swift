import Glibc

/// A stretch of a file mapped into memory for as long as the value lives; read-only, so that every thread may use it.
final class Mapping: @unchecked Sendable {
  /// The bytes of the stretch.
  let bytes: UnsafeRawBufferPointer
  private let path: String
  private let offset: Int
  /// What was mapped, from the beginning of a page; nil where the bytes are a copy.
  private let pages: UnsafeMutableRawBufferPointer?

  /// Maps `length` bytes of a file from `offset`, or all of them.
  init(path: String, offset: Int, length: Int?) throws(CatalogError) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .unreadable(path: path, code: errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .unreadable(path: path, code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notACatalog(path: path) }
    let length = length ?? status.st_size - offset
    guard offset >= 0, length > 0, offset <= status.st_size - length else { throw .truncated(path: path) }
    let start = offset & ~0xFFFF
    let mapped = mmap(nil, offset - start + length, PROT_READ, MAP_PRIVATE, file, start)
    guard let mapped, mapped != MAP_FAILED else { throw .unreadable(path: path, code: errno) }
    self.path = path
    self.offset = offset
    pages = UnsafeMutableRawBufferPointer(start: mapped, count: offset - start + length)
    bytes = UnsafeRawBufferPointer(start: mapped + (offset - start), count: length)
  }

  /// Holds a copy of some bytes instead of a file.
  init(copying source: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: source.count, alignment: 8)
    copy.copyBytes(from: source)
    bytes = UnsafeRawBufferPointer(copy)
    path = ""
    offset = 0
    pages = nil
  }

  deinit {
    if let pages { munmap(pages.baseAddress, pages.count) } else { bytes.deallocate() }
  }

  /// The checksum of the bytes from `start`, read anew from the file through a small buffer.
  func checksum(from start: Int) throws(CatalogError) -> UInt64 {
    guard pages != nil else { return Checksum.of(.init(rebasing: bytes[start...])) }
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .unreadable(path: path, code: errno) }
    defer { close(file) }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 8)
    defer { buffer.deallocate() }
    var sum = Checksum()
    var done = start
    while done < bytes.count {
      let wanted = min(buffer.count, bytes.count - done)
      guard pread(file, buffer.baseAddress, wanted, offset + done) == wanted else { throw .truncated(path: path) }
      sum.combine(.init(rebasing: buffer[..<wanted]))
      done += wanted
    }
    return sum.value
  }
}
