internal import Glibc

/// How a confidence is worked out from features: logistic regression.
package enum Confidence {
  /// The coefficients, in the order of `Features.names`.
  ///
  /// Fitted by `cpc-bench coding --fit` on the tuning half of the judged sets everyday, typos and descriptions (see
  /// docs/SEARCH.md); to be made anew when the ranking changes.
  package static let coefficients = [-1.4404, 2.0335, -0.9994, 3.9010, -4.4828, 0.1614, -0.2745]

  /// The share of hits with such features that are right, from 0 to 1.
  package static func of(_ values: [Double], _ coefficients: [Double] = Confidence.coefficients) -> Double {
    1 / (1 + exp(-zip(values, coefficients).reduce(0) { $0 + $1.0 * $1.1 }))
  }
}
