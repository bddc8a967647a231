import Checking
import Classifications
import Tables

/// Which columns of a table are checked.
struct CheckColumns {
  /// The names of the columns, where the table has any.
  let header: Header?
  /// The position of the codes.
  let code: Int
  /// The position of the titles.
  let title: Int?
  /// Whether these are meant to be titles of the classification.
  private let hasTitles: Bool
  private let checker: Checker

  /// Takes the columns that were named, and guesses the others.
  ///
  /// - Throws: `TableError` where there is no such column, ``Refused`` where none can be guessed.
  init(_ reader: TableReader, _ checker: Checker, code: String?, title: String?) throws {
    let rows = reader.peek(200)
    header = Header(first: rows)
    self.checker = checker
    let position = { [header] (name: String?) in try name.map { try reader.column($0, in: header) } }
    let guess = ColumnGuess(
      names: header?.names ?? [], rows: header == nil ? rows : Array(rows.dropFirst()), code: try position(code),
      checker)
    let width = rows.map(\.count).max() ?? 0
    guard let found = guess.code ?? (width < 2 ? 0 : nil) else {
      let names = header?.names.joined(separator: ", ") ?? "1 to \(width)"
      throw Refused(text: "\(reader.name): which column holds the codes? --column names it (\(names))")
    }
    self.code = found
    self.title = try position(title) ?? guess.title
    hasTitles = title != nil || guess.hasTitles
  }

  /// The checker, with what the whole column says.
  func surveyed(_ reader: TableReader, wantsLeaves: Bool) -> Checker {
    var survey = ColumnSurvey(checker)
    reader.survey { if code < $0.count { survey.add($0.trimmed(code)) } }
    var checker = checker
    checker.evidence = survey.evidence
    checker.evidence.hasTitles = hasTitles
    checker.wantsLeaves = wantsLeaves
    return checker
  }

  /// The name of the column for people: its name in the header, else its number.
  var name: String {
    let name = header.flatMap { $0.names.indices.contains(code) ? $0.names[code] : nil } ?? ""
    return name.isEmpty ? "column \(code + 1)" : "column \(code + 1) (\(name))"
  }

  /// A record with its code repaired where that is sure, all else as it stands.
  func repaired(_ record: Record, _ finding: Finding) -> [UInt8] {
    guard finding.sureness == .sure, let item = finding.suggestion else { return Array(record.bytes) }
    let range = record.range(code)
    let old = record.dialect.encoding.bytes(finding.written)
    let own = Array(record.bytes[range])
    guard !old.isEmpty, let at = own.indices.first(where: { own[$0...].starts(with: old) }) else {
      return Array(record.bytes)
    }
    // Codes that were written without points stay so.
    let keepsPoints = finding.written.contains(".") && !finding.written.hasSuffix(".0")
    let new = keepsPoints ? Array(item.code.text.utf8) : item.code.text.utf8.filter { $0 != UInt8(ascii: ".") }
    return record.bytes[..<(range.lowerBound + at)] + new + record.bytes[(range.lowerBound + at + old.count)...]
  }
}
