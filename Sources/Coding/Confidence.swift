internal import Glibc

/// How a confidence is worked out from features: logistic regression.
package enum Confidence {
  /// The coefficients, in the order of `Features.names`.
  ///
  /// Fitted by `cpc-bench coding --fit` on the tuning half of the judged sets everyday, typos and descriptions (see
  /// docs/SEARCH.md); to be made anew when the ranking changes.
  package static let coefficients = [
    -1.4681, 2.0382, 1.4011, -1.0133, 1.7164, -3.0018, 0.2043, -1.4933, 1.5721, -1.6491,
  ]

  /// The share of hits with such features that are right, from 0 to 1.
  package static func of(_ values: [Double], _ coefficients: [Double] = Confidence.coefficients) -> Double {
    1 / (1 + exp(-zip(values, coefficients).reduce(0) { $0 + $1.0 * $1.1 }))
  }
}
