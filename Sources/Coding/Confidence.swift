internal import Glibc

/// How a confidence is worked out from features: logistic regression.
package enum Confidence {
  /// The coefficients, in the order of `Features.names`.
  ///
  /// Fitted by `cpc-bench coding --fit` on the tuning half of the judged sets everyday, typos and descriptions (see
  /// docs/SEARCH.md); to be made anew when the ranking changes.
  package static let coefficients = [-1.2391, 1.9892, -1.1202, 4.0797, -4.8517, 0.1452, -0.2562]

  /// The share of hits with such features that are right, from 0 to 1.
  package static func of(_ values: [Double], _ coefficients: [Double] = Confidence.coefficients) -> Double {
    1 / (1 + exp(-zip(values, coefficients).reduce(0) { $0 + $1.0 * $1.1 }))
  }
}
