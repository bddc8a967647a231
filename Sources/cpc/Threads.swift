import Glibc
import Synchronization

/// Work shared among threads.
enum Threads {
  /// A function over each of some values, on so many threads, the results in the order of the values.
  ///
  /// The threads live for the call, which costs some 50 µs for each.
  static func map<Value, Result>(_ values: [Value], jobs: Int, _ body: (Value) -> Result) -> [Result] {
    let jobs = min(jobs, values.count)
    guard jobs > 1 else { return values.map(body) }
    var results = [Result?](repeating: nil, count: values.count)
    withoutActuallyEscaping(body) { body in
      results.withUnsafeMutableBufferPointer { results in
        let slots = results
        let work = Work(count: values.count) { slots[$0] = body(values[$0]) }
        let threads = (1..<jobs).compactMap { _ in Self.start(work) }
        work.run()
        for thread in threads { pthread_join(thread, nil) }
      }
    }
    return results.compactMap { $0 }
  }

  /// What the threads do: each takes the next number that none has taken, until all are.
  private final class Work {
    private let count: Int
    private let body: (Int) -> Void
    private let next = Atomic<Int>(0)

    init(count: Int, _ body: @escaping (Int) -> Void) { (self.count, self.body) = (count, body) }

    func run() {
      while true {
        let at = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard at < count else { return }
        body(at)
      }
    }
  }

  /// Starts a thread; nil where the system gives none.
  private static func start(_ work: Work) -> pthread_t? {
    var thread = pthread_t()
    let argument = Unmanaged.passRetained(work)
    let failure = pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().run()
        return nil
      }, argument.toOpaque())
    if failure == 0 { return thread }
    argument.release()
    return nil
  }
}
