import Histogram

/// Latencies in microseconds, and what one says of them.
struct Latencies {
  private var histogram = Histogram<UInt32>(highestTrackableValue: 60_000_000, numberOfSignificantValueDigits: .three)

  /// Takes in one latency.
  mutating func record(_ duration: Duration) {
    let (seconds, attoseconds) = duration.components
    histogram.record(UInt64(max(0, seconds * 1_000_000 + attoseconds / 1_000_000_000_000)))
  }

  /// The value that a share of the latencies, in percent, does not exceed, in milliseconds.
  func percentile(_ share: Double) -> Double { Double(histogram.valueAtPercentile(share)) / 1_000 }

  /// The median in milliseconds.
  var median: Double { percentile(50) }
}

/// A number with so many digits behind the point.
func fixed(_ value: Double, _ digits: Int = 2) -> String {
  if value < 0 { return "-" + fixed(-value, digits) }
  var scale = 1.0
  for _ in 0..<digits { scale *= 10 }
  let whole = Int((value * scale).rounded())
  let fraction = String(whole % Int(scale))
  return "\(whole / Int(scale)).\(String(repeating: "0", count: digits - fraction.count))\(fraction)"
}
