import Classifications
import Tables

/// What the codes of a column correspond to, worked out once for each way in which a code is written.
struct ColumnMapping {
  /// How several matches of one row are written.
  enum Many: String {
    /// A row for each.
    case `repeat`
    /// One row, the matches in one field.
    case list
  }

  /// What stands in a row, as numbers for the summary.
  struct Counts {
    var rows = 0
    var exact = 0
    var partial = 0
    var several = 0
    var empty = 0
    var unknown = 0
    var withoutMatch = 0
    /// The first code that does not exist, and its line.
    var firstUnknown: (code: String, line: Int)?

    var unmapped: Int { empty + unknown + withoutMatch }
  }

  /// What is put behind a row: a text for each row that is written, and how it counts.
  private struct Answer {
    let endings: [[UInt8]]
    let count: WritableKeyPath<Counts, Int>
    let isSeveral: Bool
  }

  private let source: Classification
  private let target: Classification
  private let level: Level?
  private let many: Many
  private let dialect: Dialect
  private let column: Int
  private let width: Int
  private var known: [[UInt8]: Answer] = [:]
  /// What has come up so far.
  private(set) var counts = Counts()

  /// How many ways of writing codes are remembered before they are forgotten.
  private static let mostKnown = 100_000

  /// Maps a column of records that have `width` fields; shorter ones are filled up.
  init(
    from source: Classification, to target: Classification, at level: Level?, many: Many, dialect: Dialect, column: Int,
    width: Int
  ) {
    self.source = source
    self.target = target
    self.level = level
    self.many = many
    self.dialect = dialect
    self.column = column
    self.width = width
  }

  /// The record of the names of columns, with those of the two new ones.
  func header(_ record: Record) -> [UInt8] {
    let name = ClassificationChoice.shortName(target.about.identifier)
    return Array(record.bytes.dropLast(record.lineEnd.count)) + fill(record)
      + fields(["\(name)_code", "\(name)_match"])
      + record.lineEnd
  }

  /// Writes a record with what its code corresponds to behind it, all else byte for byte.
  mutating func write(_ record: Record, to output: inout TableWriter) throws(TableError) {
    let answer = answer(record)
    counts.rows += 1
    counts[keyPath: answer.count] += 1
    if answer.isSeveral { counts.several += 1 }
    let row = UnsafeRawBufferPointer(rebasing: record.bytes.dropLast(record.lineEnd.count))
    let filling = record.count < width ? fill(record) : []
    for (number, ending) in answer.endings.enumerated() {
      try output.write(row)
      if !filling.isEmpty { try output.write(filling) }
      try output.write(ending)
      if number + 1 < answer.endings.count, record.lineEnd.isEmpty {
        try output.write(dialect.lineEnd.bytes)
      } else {
        try output.write(record.lineEnd)
      }
    }
  }

  private mutating func answer(_ record: Record) -> Answer {
    let key = Array(record.trimmed(column))
    if let answer = known[key] { return answer }
    if known.count >= Self.mostKnown { known.removeAll(keepingCapacity: true) }
    let answer = answer(for: record.text(column), line: record.line)
    known[key] = answer
    return answer
  }

  private mutating func answer(for written: String, line: Int) -> Answer {
    if written.allSatisfy(\.isWhitespace) {
      return Answer(endings: [fields(["", "empty"])], count: \.empty, isSeveral: false)
    }
    guard case .found(let item) = source.find(written) else {
      counts.firstUnknown = counts.firstUnknown ?? (written, line)
      return Answer(endings: [fields(["", "unknown"])], count: \.unknown, isSeveral: false)
    }
    let maps = item.correspondences(to: target.about.identifier, at: level)
    if maps.isEmpty {
      return Answer(endings: [fields(["", "none"])], count: \.withoutMatch, isSeveral: false)
    }
    let isExact = maps.allSatisfy { $0.kind == .exact }
    let bar = dialect.delimiter == UInt8(ascii: "|") ? ";" : "|"
    let endings =
      switch many {
      case .repeat: maps.map { fields([$0.target.code.text, $0.kind.word]) }
      case .list:
        [
          fields([
            maps.map(\.target.code.text).joined(separator: bar), maps.map(\.kind.word).joined(separator: bar),
          ])
        ]
      }
    return Answer(endings: endings, count: isExact ? \.exact : \.partial, isSeveral: maps.count > 1)
  }

  /// The delimiters that a short record lacks.
  private func fill(_ record: Record) -> [UInt8] {
    [UInt8](repeating: dialect.delimiter ?? UInt8(ascii: ","), count: max(0, width - record.count))
  }

  /// Fields behind others, each with a delimiter before it.
  private func fields(_ texts: [String]) -> [UInt8] {
    texts.flatMap { [dialect.delimiter ?? UInt8(ascii: ",")] + dialect.field($0) }
  }
}
