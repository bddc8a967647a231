/// How a program ended.
package enum Ending: Hashable, Sendable {
  /// It exited with this status.
  case exited(Int32)
  /// This signal killed it.
  case killed(Int32)

  /// The meaning of what `waitpid` reports.
  init(waited status: Int32) {
    let signal = status & 0x7F
    self = signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal)
  }
}
