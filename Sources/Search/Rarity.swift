/// How much a word tells, from how many documents have it.
enum Rarity {
  /// The inverse document frequency of BM25, in bits.
  ///
  /// Made of additions, multiplications and divisions only, so that it is the same on every machine.
  static func of(_ found: Int, among count: Int) -> Double {
    logarithm(1 + (Double(max(0, count - found)) + 0.5) / (Double(found) + 0.5))
  }

  /// The logarithm to base 2 of a number of at least 1, good to five digits.
  static func logarithm(_ number: Double) -> Double {
    let part = (number.significand - 1) / (number.significand + 1)
    let square = part * part
    let series = part * (1 + square * (1 / 3 + square * (1 / 5 + square * (1 / 7 + square / 9))))
    return Double(number.exponent) + 2.885_390_081_777_927 * series
  }
}
