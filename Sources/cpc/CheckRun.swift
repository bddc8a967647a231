import Checking
import Classifications
import Glibc
import Tables

/// Goes through a table, prints what it finds and counts.
struct CheckRun {
  /// How many findings there were.
  private(set) var count = 0
  var checker: ColumnChecker?
  private var codes = 0
  private var sure = 0
  private var kinds: [String: Int] = [:]
  private let columns: CheckColumns
  private let name: String
  private let format: Format
  private let findingsOnError: Bool

  init(_ columns: CheckColumns, _ reader: TableReader, format: Format, findingsOnError: Bool) {
    self.columns = columns
    self.format = format
    self.findingsOnError = findingsOnError
    name = reader.name == "standard input" ? "-" : reader.name
  }

  /// Checks all records; `visit` gets each with what was found in it.
  ///
  /// - Throws: `TableError`, and what `visit` throws.
  mutating func checkAll(
    _ reader: TableReader, visit: (Record, Finding?) throws(TableError) -> Void
  ) throws {
    var output = TableWriter(findingsOnError ? STDERR_FILENO : STDOUT_FILENO)
    if let header = format.findingHeader { try output.write(Array("\(header)\n".utf8)) }
    var isHeader = columns.header != nil
    while let record = try reader.next() {
      let finding = isHeader ? nil : finding(record)
      if let finding {
        let place = record.position(columns.code)
        try output.write(Array((format.line(finding, name, place) + "\n").utf8))
      }
      if !record.isBlank { isHeader = false }
      try visit(record, finding)
    }
    try output.flush()
  }

  private mutating func finding(_ record: Record) -> Finding? {
    guard columns.code < record.count else { return nil }
    let field = record.trimmed(columns.code)
    if field.isEmpty { return nil }
    codes += 1
    let title = columns.title.map { record.trimmed($0) }
    let finding = checker?.finding(field, title: title) {
      (record.text(columns.code), columns.title.map { record.text($0) })
    }
    guard let finding else { return nil }
    count += 1
    if finding.sureness == .sure, finding.suggestion != nil { sure += 1 }
    kinds[finding.problem.identifier, default: 0] += 1
    return finding
  }

  /// One line that says what was looked at and what was found.
  func summary(_ classification: Classification) -> String {
    let looked = "\(name): \(codes) codes in \(columns.name), \(classification.about.edition)"
    guard count > 0 else { return "\(looked): nothing found" }
    let parts = kinds.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.value) \($0.key)" }
    let foreign = checker?.checker.evidence.foreign.map { "; the whole column is of \($0)" } ?? ""
    return "\(looked): \(count) found (\(parts.joined(separator: ", "))), \(sure) with a sure repair\(foreign)"
  }
}
