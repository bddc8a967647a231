import Classifications

/// What all fields of a column say together: one stripped code proves little, a column of them much.
package struct ColumnSurvey {
  private let table: CodeTable
  private let others: [CodeTable]
  private var counts: [ShortKey: Int] = [:]

  /// How many different fields are counted; more than any classification here has codes of one length.
  private static let most = 65_536

  /// Starts a survey for the codes of a checker.
  package init(_ checker: Checker) { (table, others) = (checker.table, checker.others) }

  /// Takes in a field with a code, without blanks and quotation marks around it.
  package mutating func add(_ field: UnsafeRawBufferPointer) {
    guard let key = ShortKey(field) else { return }
    if counts[key] != nil || counts.count < Self.most { counts[key, default: 0] += 1 }
  }

  /// What the column comes to.
  package var evidence: Evidence {
    var tally = Tally()
    for (key, count) in counts {
      let bytes = key.bytes
      let isDecimal = bytes.count > 2 && bytes.suffix(2) == Array(".0".utf8)
      let digits = isDecimal ? bytes.dropLast(2) : bytes[...]
      guard digits.allSatisfy({ $0 &- 0x30 < 10 }) else { continue }
      tally.add(Array(digits), isDecimal: isDecimal, count, in: table, others)
    }
    return tally.evidence
  }
}

/// What is decided from a whole column.
package struct Evidence: Sendable {
  /// The damage that explains nearly all codes that any damage explains.
  package var throughout: Set<Damage> = []
  /// Whether the codes became numbers with a point: "9613.0".
  package var isDecimal = false
  /// The depth that nearly all codes have; nil where they are of several levels.
  package var depth: Int?
  /// Whether the titles beside the codes are meant to be those of the classification.
  package var hasTitles = false

  /// The identifier of the other classification that the whole column is of.
  package var foreign: String?

  /// Nothing is known: for one code alone.
  package init() {}
}

/// Counts over the different fields of a column.
private struct Tally {
  private var missing = 0
  /// Those of them that some damage explains.
  private var damaged = 0
  private var decimals = 0
  private var all = 0
  private var explained: [Damage: (count: Int, different: Int)] = [:]
  private var leadingZeros = 0
  private var lengths: Set<Int> = []
  private var depths: [Int: Int] = [:]
  private var different = 0
  private var foreign: [String: Int] = [:]

  mutating func add(_ digits: [UInt8], isDecimal: Bool, _ count: Int, in table: CodeTable, _ others: [CodeTable]) {
    all += count
    different += 1
    for other in others where other.item(digits) != nil {
      foreign[other.classification.about.identifier, default: 0] += count
    }
    lengths.insert(digits.count)
    if isDecimal { decimals += count }
    let longer = Damage.lostLeadingZero.undone(digits, in: table)
    if let item = table.item(digits) {
      if digits.first == UInt8(ascii: "0") { leadingZeros += count }
      if longer == nil { depths[item.level.depth, default: 0] += count }
      return
    }
    missing += count
    if let longer { depths[longer.level.depth, default: 0] += count }
    let damages = Damage.allCases.filter { $0.undone(digits, in: table) != nil }
    if !damages.isEmpty { damaged += count }
    for damage in damages {
      let known = explained[damage] ?? (0, 0)
      explained[damage] = (known.count + count, known.different + 1)
    }
  }

  var evidence: Evidence {
    var evidence = Evidence()
    evidence.throughout = Set(Damage.allCases.filter(isThroughout))
    evidence.isDecimal = all > 0 && decimals * 20 >= all * 19
    let most = depths.max { $0.value < $1.value }
    evidence.depth = most.flatMap { $0.value * 20 >= depths.values.reduce(0, +) * 19 ? $0.key : nil }
    let other = foreign.max { ($0.value, $1.key) < ($1.value, $0.key) }
    if let other, different >= 5, other.value * 50 >= all * 49, missing * 10 >= all { evidence.foreign = other.key }
    return evidence
  }

  /// Whether a damage explains 95 in 100 of the codes that any explains, at least three different, and none speaks
  /// against it.
  private func isThroughout(_ damage: Damage) -> Bool {
    guard let found = explained[damage], found.different >= 3, found.count * 20 >= damaged * 19 else { return false }
    switch damage {
    case .lostLeadingZero: return leadingZeros == 0
    case .lostTrailingZero: return true
    case .gainedLeadingZeros, .gainedTrailingZeros: return lengths.count == 1
    }
  }
}
