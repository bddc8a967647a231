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
    let times = (queries + queries).map { query in Self.processorTime { _ = index.search(query, options) } }.sorted()
    let total = times.reduce(0, +)
    let rate = Double(times.count) / (total / 1_000)
    let label = name + String(repeating: " ", count: max(0, 22 - name.count))
    print(
      label + column("\(times.count)", 6) + column(fixed(times[times.count / 2], 3), 11)
        + column(fixed(times[times.count * 99 / 100], 3), 10) + column("\(Int(rate))", 11))
  }

  /// The milliseconds of the processor that some work takes: what else runs on the machine does not count.
  static func processorTime(_ work: () -> Void) -> Double {
    let now = {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) * 1_000 + Double(time.tv_nsec) / 1_000_000
    }
    let start = now()
    work()
    return now() - start
  }

  private static func beginnings(_ text: String) -> [String] {
    (1...max(1, text.count)).map { String(text.prefix($0)) }
  }
}
