/// Finds where records and fields end.
struct RecordScanner {
  /// What was found.
  enum Outcome: Hashable {
    /// A record that ends before `end`, having `lines` lines.
    case record(end: Int, lines: Int)
    /// The bytes end before the record does.
    case incomplete(isQuoted: Bool)
    /// A NUL byte, in this line of the record, from 0.
    case binary(line: Int)
    case tooManyFields
  }

  /// How many fields a record may have: as many as spreadsheets have columns.
  static let mostFields = 16_384

  private let delimiter: UInt8?
  private let isQuoting: Bool
  private let ending: UInt8
  /// The bytes to stop at outside quotation marks, and within.
  private let stops: [Bool]
  private let quotedStops: [Bool]

  init(_ dialect: Dialect) {
    delimiter = dialect.delimiter
    isQuoting = dialect.isQuoting
    ending = dialect.lineEnd == .carriageReturn ? 0x0d : 0x0a
    stops = Self.table([dialect.delimiter ?? 0, ending, 0])
    quotedStops = Self.table([Dialect.quote, ending, 0])
  }

  private static func table(_ bytes: [UInt8]) -> [Bool] { (0...255).map { bytes.contains($0) } }

  /// Finds the fields of the record that begins at `start`, relative to it; `isLast` says that nothing follows.
  ///
  /// Some 500 MB/s and more where fields are not tiny.
  func scan(
    _ bytes: UnsafeRawBufferPointer, from start: Int, isLast: Bool, into fields: inout [Record.Field]
  ) -> Outcome {
    fields.removeAll(keepingCapacity: true)
    guard start < bytes.count else { return .incomplete(isQuoted: false) }
    var at = start
    var lines = 0
    while true {
      let begin = at
      let isQuoted = isQuoting && at < bytes.count && bytes[at] == Dialect.quote
      if isQuoted {
        at += 1
        if let outcome = passQuoted(bytes, &at, &lines) { return outcome }
      }
      at = firstStop(in: bytes, from: at, stops)
      let isEnd = at == bytes.count
      if isEnd, !isLast { return .incomplete(isQuoted: false) }
      if !isEnd, bytes[at] == 0 { return .binary(line: lines) }
      let endsRecord = isEnd || bytes[at] == ending
      let end = endsRecord && !isEnd && at > begin && bytes[at - 1] == 0x0d ? at - 1 : at
      fields.append(.init(start: begin - start, end: end - start, isQuoted: isQuoted))
      if endsRecord {
        let next = isEnd ? at : at + 1
        guard ending == 0x0d, next < bytes.count, bytes[next] == 0x0a else {
          return .record(end: next, lines: lines + 1)
        }
        return .record(end: next + 1, lines: lines + 1)
      }
      if fields.count == Self.mostFields { return .tooManyFields }
      at += 1
    }
  }

  /// Goes behind the closing quotation mark; gives an outcome where there is none.
  private func passQuoted(_ bytes: UnsafeRawBufferPointer, _ at: inout Int, _ lines: inout Int) -> Outcome? {
    while true {
      at = firstStop(in: bytes, from: at, quotedStops)
      guard at < bytes.count else { return .incomplete(isQuoted: true) }
      if bytes[at] == 0 { return .binary(line: lines) }
      if bytes[at] == ending {
        lines += 1
        at += 1
      } else if at + 1 < bytes.count, bytes[at + 1] == Dialect.quote {
        at += 2
      } else {
        at += 1
        return nil
      }
    }
  }

  private func firstStop(in bytes: UnsafeRawBufferPointer, from start: Int, _ stops: [Bool]) -> Int {
    stops.withUnsafeBufferPointer { stops in
      var at = start
      while at < bytes.count, !stops[Int(bytes[at])] { at += 1 }
      return at
    }
  }
}
