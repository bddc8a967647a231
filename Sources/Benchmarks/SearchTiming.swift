import Glibc
import Search

/// How long queries take inside a process.
struct SearchTiming {
  private let index: SearchIndex
  private let sets: [SearchSet]

  init(_ index: SearchIndex, _ sets: [SearchSet]) {
    self.index = index
    self.sets = sets
  }

  /// Prints median and 99th percentile of each set, of all queries as they are typed letter by letter, and how many
  /// queries a second one core answers.
  func report() {
    print("queries in a process       n  median ms    p99 ms  queries/s")
    for set in sets { report(set.name, set.queries.map(\.text), isTyping: set.name == "halftyped") }
    let everyday = sets.first?.queries.map(\.text) ?? []
    report("letter by letter", everyday.flatMap(Self.beginnings), isTyping: true)
  }

  private func report(_ name: String, _ queries: [String], isTyping: Bool) {
    let options = SearchOptions(limit: 100, isTyping: isTyping)
    for query in queries { _ = index.search(query, options) }
    let times = (queries + queries).map { query in
      let start = Self.processorTime
      _ = index.search(query, options)
      return Self.processorTime - start
    }.sorted()
    let total = times.reduce(.zero, +)
    let rate = Double(times.count) / (Self.milliseconds(total) / 1_000)
    let label = name + String(repeating: " ", count: max(0, 22 - name.count))
    print(
      label + column("\(times.count)", 6) + column(fixed(Self.milliseconds(times[times.count / 2]), 3), 11)
        + column(fixed(Self.milliseconds(times[times.count * 99 / 100]), 3), 10) + column("\(Int(rate))", 11))
  }

  /// The time of the processor that this thread has used: what else runs on the machine does not count.
  private static var processorTime: Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  private static func beginnings(_ text: String) -> [String] {
    (1...max(1, text.count)).map { String(text.prefix($0)) }
  }

  private static func milliseconds(_ duration: Duration) -> Double {
    let (seconds, attoseconds) = duration.components
    return Double(seconds) * 1_000 + Double(attoseconds) / 1e15
  }
}
