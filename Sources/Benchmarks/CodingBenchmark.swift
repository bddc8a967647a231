import ArgumentParser
import CatalogCompiler
import Classifications
import Coding
import Foundation
import Search

/// Codes for descriptions: how often they are right, and whether the confidence says so.
struct CodingBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coding", abstract: "Measure codes for descriptions, or fit their confidence.")

  @Option(help: "The folder of the judged sets.")
  var fixtures = "Tests/Fixtures"

  @Flag(help: "Fit the coefficients on the tuning half and use them.")
  var fit = false

  @Flag(help: "Print the descriptions whose first code is wrong.")
  var misses = false

  @Option(help: "Which half is reported: reporting, tuning or all.")
  var half = "reporting"

  /// The suggestions for one description, and which of them are right.
  private struct Answer {
    let features: [Features]
    let isRight: [Bool]
  }

  func run() throws {
    let cpc = try Classification.cpc21()
    let sets = try ["everyday", "typos", "descriptions"].map { name in
      SearchSet(name: name, text: try String(contentsOfFile: "\(fixtures)/\(name).tsv", encoding: .utf8))
    }
    var coefficients = Confidence.coefficients
    let index = SearchIndex(cpc)
    if fit {
      let answers = sets.flatMap { set in set.queries.filter { !$0.isReported }.map { answer($0, index) } }
      coefficients = Self.fitted(answers)
      for (name, value) in zip(Features.names, coefficients) { print(name, fixed(value, 4)) }
    }
    print("\(cpc.profileCount) profiles; \(half) half")
    print("set               n  search r@1   code r@1   code r@5")
    for set in sets { report(set, index) }
    try reportLevels(sets, index)
    let reported = sets.flatMap { set in set.queries.filter(isWanted).map { answer($0, index) } }
    Self.reliability(reported, coefficients)
  }

  private func isWanted(_ query: SearchSet.Query) -> Bool { half == "all" || query.isReported == (half == "reporting") }

  private func answer(_ query: SearchSet.Query, _ index: SearchIndex) -> Answer {
    let words = Description.words(in: query.text)
    let answer = index.search(words: words, SearchOptions(limit: 20))
    let features = Features.of(answer, words: words.count)
    let isRight = answer.hits.map { !query.codes.isDisjoint(with: $0.item.chain.map(\.code.text)) }
    return Answer(features: Array(features.prefix(5)), isRight: Array(isRight.prefix(5)))
  }

  private func report(_ set: SearchSet, _ index: SearchIndex) {
    let queries = set.queries.filter(isWanted)
    var counts = (plain: 0, first: 0, five: 0)
    for query in queries {
      let plain = index.search(query.text, SearchOptions(limit: 20)).hits.first
      if let plain, !query.codes.isDisjoint(with: plain.item.chain.map(\.code.text)) { counts.plain += 1 }
      let answer = answer(query, index)
      if answer.isRight.first == true { counts.first += 1 } else if misses { printMiss(query, index) }
      if answer.isRight.contains(true) { counts.five += 1 }
    }
    let share = { (count: Int) in column(fixed(100 * Double(count) / Double(max(1, queries.count)), 1), 11) }
    print(
      set.name.padding(13) + column("\(queries.count)", 6) + share(counts.plain) + share(counts.first)
        + share(counts.five))
  }

  /// The first code at each level: how often it is right, and the Brier score of its confidence.
  private func reportLevels(_ sets: [SearchSet], _ index: SearchIndex) throws {
    print("\nlevel              n   right    mean   Brier")
    let queries = sets.flatMap { $0.queries.filter(isWanted) }
    for level in index.classification.levels {
      let coder = Coder(index, level: level)
      let pairs = queries.compactMap { query -> (confidence: Double, isRight: Bool)? in
        let right = query.codes.compactMap { index.classification[Code($0)] }.flatMap { $0.ancestors + $0.chain }
        return coder.suggestions(for: query.text).first.map { ($0.confidence, right.contains($0.item)) }
      }
      let count = Double(max(1, pairs.count))
      let right = Double(pairs.count { $0.isRight }) / count
      let mean = pairs.reduce(0) { $0 + $1.confidence } / count
      let brier = pairs.reduce(0) {
        $0 + ($1.confidence - ($1.isRight ? 1 : 0)) * ($1.confidence - ($1.isRight ? 1 : 0))
      }
      print(
        level.name.padding(13) + column("\(pairs.count)", 7) + column(fixed(right), 8) + column(fixed(mean), 8)
          + column(fixed(brier / count, 3), 8))
    }
  }

  private func printMiss(_ query: SearchSet.Query, _ index: SearchIndex) {
    let found = Coder(index).suggestions(for: query.text).prefix(4)
    print("  \(query.text) -> \(query.codes.sorted()); \(found.map { "\($0.item.code) \(fixed($0.confidence))" })")
  }

  // MARK: Confidence

  /// Logistic regression by gradient descent, a little drawn towards zero.
  private static func fitted(_ answers: [Answer]) -> [Double] {
    let samples = answers.flatMap { zip($0.features.map(\.values), $0.isRight) }
    var coefficients = [Double](repeating: 0, count: Features.names.count)
    for _ in 0..<40_000 {
      var gradient = coefficients.map { $0 * 0.001 }
      for (values, isRight) in samples {
        let error = (Confidence.of(values, coefficients) - (isRight ? 1 : 0)) / Double(samples.count)
        for at in gradient.indices { gradient[at] += error * values[at] }
      }
      for at in gradient.indices { coefficients[at] -= gradient[at] }
    }
    return coefficients
  }

  /// How often suggestions of each confidence are right, for the first and for the first five; and the Brier scores.
  private static func reliability(_ answers: [Answer], _ coefficients: [Double]) {
    for (name, count) in [("first", 1), ("first five", 5)] {
      let pairs = answers.flatMap { answer in
        zip(answer.features, answer.isRight).prefix(count).map { (Confidence.of($0.values, coefficients), $1) }
      }
      print("\nconfidence of the \(name)      n   mean   right")
      for bin in 0..<10 {
        let own = pairs.filter { Int(min(9, $0.0 * 10)) == bin }
        guard !own.isEmpty else { continue }
        let mean = own.reduce(0) { $0 + $1.0 } / Double(own.count)
        let right = Double(own.count { $0.1 }) / Double(own.count)
        print(
          "0.\(bin) up".padding(22) + column("\(own.count)", 7) + column(fixed(mean), 7) + column(fixed(right), 8))
      }
      let brier =
        pairs.reduce(0) { $0 + ($1.0 - ($1.1 ? 1 : 0)) * ($1.0 - ($1.1 ? 1 : 0)) } / Double(max(1, pairs.count))
      let base = Double(pairs.count { $0.1 }) / Double(max(1, pairs.count))
      print("Brier score \(fixed(brier, 3)); always the same \(fixed(base)) \(fixed(base * (1 - base), 3))")
    }
  }
}
