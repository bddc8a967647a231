internal import Glibc

/// Writes bytes to a descriptor in pieces of 64 KiB.
package struct TableWriter: ~Copyable {
  /// What the output is called in messages.
  package let name: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []

  private static let size = 64 << 10

  /// Writes to an open descriptor, which stays open; `name` is for messages.
  package init(_ descriptor: Int32 = STDOUT_FILENO, name: String = "the output") {
    self.descriptor = descriptor
    self.name = name
    buffer.reserveCapacity(Self.size)
  }

  /// Adds bytes.
  package mutating func write(_ bytes: UnsafeRawBufferPointer) throws(TableError) {
    if buffer.count + bytes.count > Self.size { try flush() }
    buffer.append(contentsOf: bytes)
  }

  /// Adds bytes.
  package mutating func write(_ bytes: [UInt8]) throws(TableError) {
    if buffer.count + bytes.count > Self.size { try flush() }
    buffer += bytes
  }

  /// Brings to the descriptor what was added; to be called at the end, and whenever somebody waits.
  ///
  /// - Throws: ``TableError/unwritable(file:code:)``.
  package mutating func flush() throws(TableError) {
    var done = 0
    while done < buffer.count {
      let count = buffer.withUnsafeBytes { bytes in
        Glibc.write(descriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done)
      }
      if count < 0, errno != EINTR { throw .unwritable(file: name, code: errno) }
      done += max(0, count)
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
