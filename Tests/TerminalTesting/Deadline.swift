/// A moment until which a test waits, so that a broken program fails a test and does not hang it.
struct Deadline {
  private let end: ContinuousClock.Instant

  init(in duration: Duration) { end = .now + duration }

  /// The time left, never negative.
  var milliseconds: Int32 {
    let left = ContinuousClock.now.duration(to: end)
    return Int32(clamping: max(0, left.components.seconds * 1000 + left.components.attoseconds / 1_000_000_000_000_000))
  }

  var hasPassed: Bool { .now >= end }
}
