import Classifications

/// Words that mean the same, or lead to others, as they lie in the catalog.
///
/// The part holds the number of rules, a row for each in the order of the first stem of its key (that stem, offset),
/// and the rules: how the words relate, number of stems of the key, the stems, number of stems it leads to, the stems.
struct Thesaurus: Sendable {
  /// One rule: who asks for the key also looks for the value.
  struct Rule {
    /// The stems of what was typed.
    let key: [Int]
    /// The stems it leads to.
    let value: [Int]
    /// Whether the two are the same word for a reader; else the value is only something that may be meant.
    let isSame: Bool
  }

  private let part: Part

  init(_ section: Section) { part = Part(.thesaurus, of: section) }

  /// How many rules there are.
  var count: Int { min(part.integer(0), part.bytes.count / 8) }

  /// The rules whose key begins with a stem; found by bisection.
  func rules(beginningWith stem: Int) -> [Rule] {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if part.integer(4 + middle * 8) < stem { low = middle + 1 } else { high = middle }
    }
    var found: [Rule] = []
    while low < count, part.integer(4 + low * 8) == stem {
      found.append(rule(at: part.integer(8 + low * 8)))
      low += 1
    }
    return found
  }

  private func rule(at offset: Int) -> Rule {
    let key = stems(at: offset + 4)
    return Rule(key: key, value: stems(at: offset + 8 + key.count * 4), isSame: part.integer(offset) == 1)
  }

  /// Some stems behind their number; no rule has more than 16.
  private func stems(at offset: Int) -> [Int] {
    (0..<min(16, part.integer(offset))).map { part.integer(offset + 4 + $0 * 4) }
  }
}
