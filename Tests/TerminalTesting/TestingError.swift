/// Why a test could not go on with a program.
package enum TestingError: Error, Hashable, Sendable {
  /// The program could not be started.
  case cannotStart(String)
  /// What was awaited did not come in time; this is what came last.
  case missing(String, last: String)
}
