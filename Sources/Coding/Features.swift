internal import Glibc
package import Search

/// What the confidence in a hit is worked out from.
package struct Features: Hashable, Sendable {
  /// The numbers, in the order of the coefficients.
  package let values: [Double]

  /// What each number says, for the report of the fit.
  package static let names = [
    "one", "first", "fit", "coverage", "lead", "behind", "repaired", "words", "titled", "found",
  ]

  /// The features of each hit of an answer to so many words.
  package static func of(_ answer: SearchAnswer, words: Int) -> [Features] {
    let scores = answer.hits.map(\.score)
    let best = max(scores.first ?? 0, 0.001)
    let second = scores.dropFirst().first ?? 0
    var isRepaired = 0.0
    if case .repaired = answer.remark { isRepaired = 1 }
    // The more fit, the less any one says; from 0 to about 1.4 for all of CPC.
    let found = log(1 + Double(answer.total)) / 6
    return answer.hits.enumerated().map { rank, hit in
      let isFirst = rank == 0
      return Features(values: [
        1, isFirst ? 1 : 0, min(3, hit.fit), hit.coverage, isFirst ? (best - second) / best : 0,
        isFirst ? 0 : (best - hit.score) / best, isRepaired, Double(min(10, words)) / 10,
        hit.isTitled ? 1 : 0, found,
      ])
    }
  }

  /// The confidence by the coefficients that were fitted.
  var confidence: Double { Confidence.of(values) }
}
