internal import Glibc

/// Reads the records of a file or of standard input, one after the other, in memory that does not grow.
///
/// Dialect and encoding are found out from the first stretch: the first 256 KiB of a file; of a pipe what comes at once,
/// at least a line, so that a filter answers line by line.
package final class TableReader {
  /// How long a record may be, in bytes.
  package static let longestRecord = 16 << 20
  /// How much of a pipe ``survey(_:)`` reads ahead, in bytes.
  private static let surveyed = 4 << 20

  /// What the input is called in messages.
  package let name: String
  /// How the table is written.
  package private(set) var dialect = Dialect.lines
  /// The byte order mark it begins with; empty without one.
  package private(set) var mark: [UInt8] = []

  private let descriptor: Int32
  /// Where the input began, if one can go back to it.
  private let origin: off_t?
  private var scanner = RecordScanner(.lines)
  private var buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 << 10, alignment: 16)
  /// The bytes of the buffer that are read and not yet given out.
  private var pending = 0..<0
  private var isAtEnd = false
  private var line = 1
  private var fields: [Record.Field] = []

  /// Opens a file, or standard input for "-", and reads its first stretch.
  ///
  /// A dialect that is given is taken as it is, but for its encoding and line ends, which are found out.
  package init(_ path: String, dialect wanted: Dialect? = nil) throws(TableError) {
    name = path == "-" ? "standard input" : path
    descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    var status = stat()
    guard descriptor >= 0, fstat(descriptor, &status) == 0 else {
      origin = nil
      throw .unreadable(file: name, code: errno)
    }
    let offset = lseek(descriptor, 0, SEEK_CUR)
    origin = status.st_mode & S_IFMT == S_IFREG && offset >= 0 ? offset : nil
    repeat { try fill() } while !isAtEnd && pending.count < buffer.count && (origin != nil || !hasLineEnd(from: 0))
    if isUTF16 { throw .utf16(file: name) }
    mark = buffer[pending].starts(with: [0xef, 0xbb, 0xbf]) ? [0xef, 0xbb, 0xbf] : []
    pending.removeFirst(mark.count)
    dialect = Dialect(of: UnsafeRawBufferPointer(rebasing: buffer[pending]), isWhole: isAtEnd)
    if let wanted { (dialect.delimiter, dialect.isQuoting) = (wanted.delimiter, wanted.isQuoting) }
    scanner = RecordScanner(dialect)
  }

  deinit {
    buffer.deallocate()
    if descriptor > STDIN_FILENO { close(descriptor) }
  }

  /// The next record, a blank line too; nil at the end.
  package func next() throws(TableError) -> Record? {
    while true {
      if let record = try recordInBuffer() { return record }
      if isAtEnd { return nil }
      // What brings no line end completes no record.
      var known = 0
      repeat {
        known = pending.count
        try fill()
      } while !isAtEnd && pending.count < Self.longestRecord && !hasLineEnd(from: known)
    }
  }

  /// The next record and those behind it that can be had without waiting, at most `limit`; none at the end.
  ///
  /// Valid until the next call. An error behind the first record is met by the next call.
  package func nextBatch(_ limit: Int) throws(TableError) -> [Record] {
    guard let first = try next() else { return [] }
    var batch = [first]
    while batch.count < limit, let record = try? recordInBuffer() { batch.append(record) }
    return batch
  }

  /// Shows all records of a file, or those in the first 4 MiB of a pipe, and goes back to the beginning.
  ///
  /// To be called before ``next()``. An error ends it quietly here; ``next()`` meets it in its place.
  package func survey(_ body: (Record) -> Void) {
    if let origin, !isAtEnd {
      while let record = try? next() { body(record) }
      lseek(descriptor, origin + off_t(mark.count), SEEK_SET)
      (pending, isAtEnd) = (0..<0, false)
    } else {
      while !isAtEnd, pending.count < Self.surveyed, (try? fill()) != nil {}
      let all = pending
      while let record = try? recordInBuffer() { body(record) }
      pending = all
    }
    line = 1
  }

  /// The texts of the first records, at most so many as `count`, of what is read already; to be called before ``next()``.
  package func peek(_ count: Int = 100) -> [[String]] {
    let all = pending
    defer { (pending, line) = (all, 1) }
    var rows: [[String]] = []
    while rows.count < count, let record = try? recordInBuffer() { rows.append(record.texts) }
    return rows
  }

  /// The next record, where it lies whole in the buffer.
  private func recordInBuffer() throws(TableError) -> Record? {
    let bytes = UnsafeRawBufferPointer(rebasing: buffer[pending])
    switch scanner.scan(bytes, from: 0, isLast: isAtEnd, into: &fields) {
    case .record(let end, let lines):
      defer {
        pending.removeFirst(end)
        line += lines
      }
      return Record(line: line, bytes: .init(rebasing: bytes[..<end]), dialect: dialect, fields: fields)
    case .binary(let at): throw .binary(file: name, line: line + at)
    case .tooManyFields: throw .tooManyFields(file: name, line: line, limit: RecordScanner.mostFields)
    case .incomplete(let isQuoted):
      let isTooLong = pending.count >= Self.longestRecord
      if isQuoted, isAtEnd || isTooLong { throw .unclosedQuote(file: name, line: line) }
      if isTooLong { throw .tooLong(file: name, line: line, limit: Self.longestRecord) }
      return nil
    }
  }

  /// Reads once behind what is pending, for which it makes room.
  private func fill() throws(TableError) {
    if pending.upperBound == buffer.count {
      let room = pending.count > buffer.count / 2 ? buffer.count * 2 : buffer.count
      let next = room == buffer.count ? buffer : .allocate(byteCount: room, alignment: 16)
      next.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[pending]))
      if room != buffer.count { buffer.deallocate() }
      (buffer, pending) = (next, 0..<pending.count)
    }
    var count = 0
    repeat {
      count = read(descriptor, buffer.baseAddress?.advanced(by: pending.upperBound), buffer.count - pending.upperBound)
    } while count < 0 && errno == EINTR
    if count < 0 { throw .unreadable(file: name, code: errno) }
    isAtEnd = count == 0
    pending = pending.lowerBound..<pending.upperBound + count
  }

  private func hasLineEnd(from known: Int) -> Bool {
    buffer[pending].dropFirst(known).contains { $0 == 0x0a || $0 == 0x0d }
  }

  /// Whether it begins as UTF-16 does, with a mark or with ASCII in two bytes each.
  private var isUTF16: Bool {
    let start = buffer[pending].prefix(4).map { $0 }
    if start.starts(with: [0xff, 0xfe]) || start.starts(with: [0xfe, 0xff]) { return true }
    return start.map { $0 == 0 } == [false, true, false, true] || start.map { $0 == 0 } == [true, false, true, false]
  }
}
