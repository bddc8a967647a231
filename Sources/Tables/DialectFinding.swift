extension Dialect {
  /// The dialect of a table, from its first stretch without a byte order mark.
  ///
  /// Each delimiter is tried; the one counts under which most of the stretch has one and the same number of fields, of
  /// several such the one with most fields. Tables with tabs or bars are read without quotation marks where these
  /// would not fit. `isWhole` says that nothing follows. Costs a few passes over the stretch, which may be of any size.
  package init(of sample: UnsafeRawBufferPointer, isWhole: Bool) {
    let lineEnd = Self.lineEnd(of: sample)
    var best = Dialect(delimiter: nil, isQuoting: true, lineEnd: lineEnd, encoding: TextEncoding(of: sample))
    var bestFit = Fit(share: 0, fields: 1)
    for (delimiter, mayLackQuotes) in Self.candidates {
      for isQuoting in mayLackQuotes ? [true, false] : [true] {
        var dialect = best
        (dialect.delimiter, dialect.isQuoting) = (delimiter, isQuoting)
        let fit = Fit(dialect, sample, isWhole: isWhole)
        if fit.fields > 1, fit.isBetter(than: bestFit) { (best, bestFit) = (dialect, fit) }
      }
    }
    // Without any delimiter, quotation marks still make a line one field, as programs write a single column.
    if best.delimiter == nil { best.delimiter = UInt8(ascii: ",") }
    self = best
  }

  private static let candidates: [(UInt8, Bool)] = [
    (UInt8(ascii: ","), false), (UInt8(ascii: ";"), false), (UInt8(ascii: "\t"), true), (UInt8(ascii: "|"), true),
  ]

  private static func lineEnd(of sample: UnsafeRawBufferPointer) -> LineEnd {
    guard let feed = sample.firstIndex(of: 0x0a) else { return sample.contains(0x0d) ? .carriageReturn : .lineFeed }
    return feed > 0 && sample[feed - 1] == 0x0d ? .carriageReturnLineFeed : .lineFeed
  }

  /// How well a dialect fits a stretch.
  private struct Fit {
    /// The share of the bytes that lie in records of the commonest number of fields.
    var share: Double
    /// That number.
    var fields: Int

    init(share: Double, fields: Int) {
      self.share = share
      self.fields = fields
    }

    init(_ dialect: Dialect, _ sample: UnsafeRawBufferPointer, isWhole: Bool) {
      let scanner = RecordScanner(dialect)
      var bytes: [Int: Int] = [:]
      var fields: [Record.Field] = []
      var at = 0
      while case .record(let end, _) = scanner.scan(sample, from: at, isLast: isWhole, into: &fields) {
        // A field that goes on behind its closing mark was not meant to be quoted.
        let isClean = fields.allSatisfy { !$0.isQuoted || sample[at + $0.end - 1] == Dialect.quote }
        if isClean, end - at > 2 { bytes[fields.count, default: 0] += end - at }
        at = end
      }
      if at == 0, !isWhole { at = sample.count }
      let most = bytes.max { ($0.value, $0.key) < ($1.value, $1.key) }
      let whole = isWhole ? sample.count : max(at, sample.count / 2)
      self.init(share: Double(most?.value ?? 0) / Double(max(1, whole)), fields: most?.key ?? 1)
    }

    /// A tenth of the stretch is worth as much as any number of fields.
    func isBetter(than other: Fit) -> Bool {
      abs(share - other.share) > 0.1 ? share > other.share : fields > other.fields
    }
  }
}
