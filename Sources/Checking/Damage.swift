import Classifications

/// What spreadsheets and programs do to the zeros of a code.
package enum Damage: String, CaseIterable, Sendable {
  case lostLeadingZero, lostTrailingZero, gainedLeadingZeros, gainedTrailingZeros

  /// The item that a damaged key was.
  func undone(_ key: [UInt8], in table: CodeTable) -> Item? {
    let zero = UInt8(ascii: "0")
    switch self {
    case .lostLeadingZero: return table.item([zero] + key)
    case .lostTrailingZero: return table.item(key + [zero])
    case .gainedLeadingZeros:
      var rest = key[...]
      while rest.first == zero {
        rest.removeFirst()
        if let item = table.item(Array(rest)) { return item }
      }
      return nil
    case .gainedTrailingZeros:
      var rest = key[...]
      while rest.last == zero {
        rest.removeLast()
        if let item = table.item(Array(rest)) { return item }
      }
      return nil
    }
  }
}
