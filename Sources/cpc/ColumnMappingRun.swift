import Classifications
import Explorer
import Tables

/// Maps a column of a file: reads it, writes it with two columns more, and says what came up.
struct ColumnMappingRun {
  let file: String
  let column: String
  let source: Classification
  let target: Classification
  let level: Level?
  let many: ColumnMapping.Many

  /// Writes the mapped file to `output`, standard output without it, and a summary on standard error.
  ///
  /// Memory does not grow with the file.
  /// - Throws: `TableError`, ``Refused``; ``NotFound`` where no row at all has a match.
  func run(output: String?, replacing: Bool) throws {
    let reader = try TableReader(file)
    let rows = reader.peek()
    let named = Header(first: rows)
    let header = named ?? (Int(column) == nil ? rows.first.map(Header.init(names:)) : nil)
    var mapping = ColumnMapping(
      from: source, to: target, at: level, many: many, dialect: reader.dialect,
      column: try reader.column(column, in: header), width: header?.names.count ?? rows.map(\.count).max() ?? 0)
    let pending = try output.map { try SafeOutput.pending($0, replacing: replacing) }
    var writer = pending.map { TableWriter($0.descriptor, name: output ?? "") } ?? TableWriter()
    try writer.write(reader.mark)
    var isHeader = header != nil
    while let record = try reader.next() {
      if record.isBlank {
        try writer.write(record.bytes)
      } else if isHeader {
        isHeader = false
        try writer.write(mapping.header(record))
      } else {
        try mapping.write(record, to: &writer)
      }
    }
    try writer.flush()
    if let pending, let output { try SafeOutput.finish(pending, output) }
    Output.complain(summary(mapping.counts))
    if mapping.counts.rows > 0, mapping.counts.unmapped == mapping.counts.rows {
      throw NotFound(text: "no row could be mapped; is \(column) a column of \(source.about.edition) codes?")
    }
  }

  private func summary(_ counts: ColumnMapping.Counts) -> String {
    var parts = ["\(counts.exact) exact", "\(counts.partial) in part (broader, narrower or related)"]
    if counts.several > 0 { parts.append("\(counts.several) of these to several codes") }
    if counts.unmapped > 0 {
      var reasons: [String] = []
      if counts.empty > 0 { reasons.append("\(counts.empty) empty") }
      if let first = counts.firstUnknown {
        let code = String(first.code.prefix(40))
        reasons.append("\(counts.unknown) no code of \(source.about.edition), first \"\(code)\" in line \(first.line)")
      }
      if counts.withoutMatch > 0 {
        reasons.append("\(counts.withoutMatch) without a match in \(target.about.edition)")
      }
      parts.append("\(counts.unmapped) not mapped: \(reasons.joined(separator: ", "))")
    }
    return "\(counts.rows) row\(counts.rows == 1 ? "" : "s"): \(parts.joined(separator: "; "))"
  }
}
