import Glibc

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
        let work = Work { job in
          for at in stride(from: job, to: values.count, by: jobs) { slots[at] = body(values[at]) }
        }
        let threads = (1..<jobs).map { Self.start(work, job: $0) }
        work.body(0)
        for (job, thread) in zip(1..., threads) {
          if let thread { pthread_join(thread, nil) } else { work.body(job) }
        }
      }
    }
    return results.compactMap { $0 }
  }

  /// What the threads do, each with its number.
  private final class Work {
    let body: (Int) -> Void
    init(_ body: @escaping (Int) -> Void) { self.body = body }
  }

  private final class Job {
    let work: Work
    let number: Int
    init(_ work: Work, _ number: Int) { (self.work, self.number) = (work, number) }
  }

  /// Starts a thread; nil where the system gives none.
  private static func start(_ work: Work, job: Int) -> pthread_t? {
    var thread = pthread_t()
    let argument = Unmanaged.passRetained(Job(work, job))
    let failure = pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        let job = Unmanaged<Job>.fromOpaque(argument).takeRetainedValue()
        job.work.body(job.number)
        return nil
      }, argument.toOpaque())
    if failure == 0 { return thread }
    argument.release()
    return nil
  }
}
