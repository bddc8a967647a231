import FoundationEssentials
import TerminalTesting
import Testing

/// Programs that are not ours and read what we write, in the virtual environment that `make test` fills.
enum Readers {
  /// An item as a reader found it; the parent is nil where a format has none.
  typealias Row = [String?]

  private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").path

  /// The Python that `CPC_PYTHON` names, else that of this build.
  static let python = ProcessInfo.processInfo.environment["CPC_PYTHON"] ?? root + "/.build/python/bin/python"

  /// The path of a script of Tests/Readers.
  static func script(_ name: String) -> String { "\(root)/Tests/Readers/\(name)" }

  /// Runs a script of Tests/Readers; nothing and a failure of the test where it fails.
  static func run(_ script: String, _ arguments: [String]) -> String? {
    guard FileManager.default.isExecutableFile(atPath: python) else {
      Issue.record("no Python with the readers at \(python): run make python, or set CPC_PYTHON")
      return nil
    }
    let (ending, output) = TerminalTesting.run([python, self.script(script)] + arguments)
    guard ending == .exited(0) else {
      Issue.record("\(script) \(arguments.joined(separator: " ")): \(output)")
      return nil
    }
    return output
  }

  /// What a reader finds in an export, by code.
  static func rows(_ format: String, _ path: String) throws -> [Row]? {
    try run("read.py", [format, path])?.split(separator: "\n").map {
      try JSONDecoder().decode(Row.self, from: Data($0.utf8))
    }
  }
}
