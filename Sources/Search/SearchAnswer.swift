/// What a search has found.
package struct SearchAnswer: Sendable {
  /// The best hits, the best first, at most as many as the limit.
  package let hits: [Hit]
  /// How many scopes fit.
  package let total: Int
  /// What was done to the query to find these, or why there are none.
  package let remark: SearchRemark?
  /// The indices of all items that fit, each the highest of its scope, in preorder.
  package let matches: [Int]
}
