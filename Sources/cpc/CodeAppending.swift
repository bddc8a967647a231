import Classifications
import Coding
import Tables

/// Appends codes to the records of a table, all else byte for byte.
struct CodeAppending {
  let coder: Coder
  /// The position of the descriptions.
  let field: Int
  let top: Int
  let threshold: Double
  let explains: Bool

  /// The header with names for what is appended: "code", "confidence", "title", then "code 2" and so on.
  func header(_ record: Record) -> [UInt8] {
    let names = ["code", "confidence", "title"] + (explains ? ["reason"] : [])
    return appended(to: record, (1...top).flatMap { rank in names.map { rank == 1 ? $0 : "\($0) \(rank)" } })
  }

  /// A record with its codes; where there are fewer, empty fields, and a blank line as it stands.
  func line(_ record: Record) -> [UInt8] {
    if record.isBlank { return Array(record.bytes) }
    let found = coder.suggestions(for: record.text(field)).prefix(top).filter { $0.confidence >= threshold }
    let fields = found.flatMap { one in
      let confidence = Int((one.confidence * 100).rounded())
      let shown = "\(confidence / 100).\(confidence % 100 / 10)\(confidence % 10)"
      return [one.item.code.text, shown, one.item.title] + (explains ? [one.explanation] : [])
    }
    let width = top * (explains ? 4 : 3)
    return appended(to: record, fields + [String](repeating: "", count: width - fields.count))
  }

  private func appended(to record: Record, _ fields: [String]) -> [UInt8] {
    var dialect = record.dialect
    // Lines that are no table get tabs.
    dialect.delimiter = dialect.delimiter ?? UInt8(ascii: "\t")
    let end = record.lineEnd.isEmpty ? dialect.lineEnd.bytes : Array(record.lineEnd)
    return record.bytes.dropLast(record.lineEnd.count) + fields.flatMap { [dialect.delimiter ?? 0] + dialect.field($0) }
      + end
  }
}
