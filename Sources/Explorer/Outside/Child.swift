internal import Glibc

/// A program that is given a text to read and waited for.
enum Child {
  /// How it ended.
  enum Ending: Hashable {
    case exited(Int32)
    case killed(Int32)
    /// It could not be started, for the reason of this number.
    case notStarted(Int32)
    /// It was not done within the limit, and goes on without us.
    case late
  }

  /// Where its output goes.
  enum Output: String {
    case terminal = "/dev/tty"
    case nowhere = "/dev/null"
  }

  /// Starts a program by its name or path, gives it a text on standard input, and waits for its end.
  ///
  /// One that reads less than all of it is no failure; the program decides what that means.
  static func run(_ arguments: [String], input text: String, on output: Output, limit: Int? = nil) -> Ending {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return .notStarted(errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let former = signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, former) }
    var process: pid_t = 0
    let failure = spawn(arguments, reading: ends[0], output, &process)
    close(ends[0])
    if failure == 0 { _ = writeWhole(text, to: ends[1]) }
    close(ends[1])
    return failure == 0 ? wait(for: process, limit: limit) : .notStarted(failure)
  }

  private static func spawn(
    _ arguments: [String], reading input: Int32, _ output: Output, _ process: inout pid_t
  ) -> Int32 {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO)
    if access(output.rawValue, W_OK) == 0 {
      posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, output.rawValue, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&files, STDOUT_FILENO, STDERR_FILENO)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    let strings = arguments.map { strdup($0) }
    defer { strings.forEach { free($0) } }
    return posix_spawnp(&process, arguments[0], &files, &attributes, strings + [nil], environ)
  }

  private static func wait(for process: pid_t, limit: Int?) -> Ending {
    var status: Int32 = 0
    var waited = 0
    while true {
      let ended = waitpid(process, &status, limit == nil ? 0 : WNOHANG)
      if ended == process { return status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .killed(status & 0x7F) }
      if ended < 0, errno != EINTR { return .exited(0) }
      guard let limit, ended == 0 else { continue }
      if waited >= limit { return .late }
      usleep(1_000)
      waited += 1
    }
  }
}
