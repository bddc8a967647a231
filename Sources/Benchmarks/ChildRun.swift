import FoundationEssentials
import Glibc

/// A program run to its end, and what that took.
struct ChildRun {
  /// From the start to the end, in seconds.
  let seconds: Double
  /// The most memory it had at once, in MiB, mapped files among it.
  let peakMemory: Double
  /// How many bytes it wrote.
  let bytes: Int

  /// Runs a command, written as for the shell, its output in a file; nil where it fails.
  ///
  /// Memory is what GNU time says: what `wait4` says of a child begins with the memory of the one that started it.
  init?(_ command: String, output: String, environment: [String: String] = [:]) {
    let file = open(output, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, file, STDOUT_FILENO)
    for (name, value) in environment { setenv(name, value, 1) }
    defer { for name in environment.keys { unsetenv(name) } }
    let words: [String] = ["/bin/sh", "-c", "exec /usr/bin/time -f %M -o \(output).memory " + command]
    var arguments = words.map { strdup($0) }
    arguments.append(nil)
    defer { arguments.forEach { free($0) } }
    var child: pid_t = 0
    let start = ContinuousClock.now
    guard posix_spawn(&child, "/bin/sh", &actions, nil, &arguments, environ) == 0 else { return nil }
    var status: Int32 = 0
    guard waitpid(child, &status, 0) == child, status == 0 else { return nil }
    let (whole, part) = start.duration(to: .now).components
    seconds = Double(whole) + Double(part) / 1e18
    let memory = try? String(contentsOfFile: output + ".memory", encoding: .utf8)
    peakMemory = memory.flatMap { Double($0.filter(\.isNumber)) }.map { $0 / 1_024 } ?? 0
    bytes = Int(lseek(file, 0, SEEK_END))
  }

  /// The run of median time among several; nil where one fails.
  static func median(
    of rounds: Int, _ command: String, output: String, environment: [String: String] = [:]
  ) -> ChildRun? {
    let runs = (0..<rounds).compactMap { _ in ChildRun(command, output: output, environment: environment) }
    return runs.count == rounds ? runs.sorted { $0.seconds < $1.seconds }[rounds / 2] : nil
  }
}
