package import Search

/// What the confidence in a hit is worked out from.
package struct Features: Hashable, Sendable {
  /// The numbers, in the order of the coefficients.
  package let values: [Double]

  /// What each number says, for the report of the fit.
  package static let names = ["one", "fit", "coverage", "lead", "behind", "repaired", "words"]

  /// The features of each hit of an answer to so many words.
  package static func of(_ answer: SearchAnswer, words: Int) -> [Features] {
    let scores = answer.hits.map(\.score)
    let best = max(scores.first ?? 0, 0.001)
    let second = scores.dropFirst().first ?? 0
    var isRepaired = 0.0
    if case .repaired = answer.remark { isRepaired = 1 }
    return answer.hits.map { hit in
      let isFirst = hit.score >= best
      return Features(values: [
        1, min(3, hit.fit), hit.coverage, isFirst ? (best - second) / best : 0, isFirst ? 0 : (best - hit.score) / best,
        isRepaired, Double(min(10, words)) / 10,
      ])
    }
  }

  /// The confidence by the coefficients that were fitted.
  var confidence: Double { Confidence.of(values) }
}
