internal import Glibc

/// How a confidence is worked out from features: logistic regression.
package enum Confidence {
  /// The coefficients, in the order of `Features.names`.
  ///
  /// Fitted by `cpc-bench coding --fit` on the tuning half of the judged sets everyday, typos and descriptions (see
  /// docs/SEARCH.md); to be made anew when the ranking changes.
  package static let coefficients = [-1.4866, 2.0310, -0.9340, 2.8333, -3.2904, 0.3991, -0.1517]

  /// The share of hits with such features that are right, from 0 to 1.
  package static func of(_ values: [Double], _ coefficients: [Double] = Confidence.coefficients) -> Double {
    1 / (1 + exp(-zip(values, coefficients).reduce(0) { $0 + $1.0 * $1.1 }))
  }
}
