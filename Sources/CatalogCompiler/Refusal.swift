/// Why a source file is not accepted: where, and what is wrong with it.
public struct Refusal: Error, Hashable, Sendable, CustomStringConvertible {
  /// The path of the file below Resources.
  public let file: String
  /// The line, from 1; 0 where the whole file is meant.
  public let line: Int
  /// What is wrong, as a clause that needs no further words.
  public let reason: String

  /// Notes what is wrong with a line of a file.
  package init(file: String, line: Int, reason: String) {
    self.file = file
    self.line = line
    self.reason = reason
  }

  /// The refusal as compilers write it, so that editors find the place.
  public var description: String { line > 0 ? "\(file):\(line): error: \(reason)" : "\(file): error: \(reason)" }
}

/// All refusals of one compilation, in the order of files and lines.
public struct Refusals: Error, Sendable, CustomStringConvertible {
  /// The refusals; never empty.
  public let all: [Refusal]

  /// Takes refusals, at least one.
  package init(all: [Refusal]) { self.all = all }

  /// One line for each.
  public var description: String { all.map(\.description).joined(separator: "\n") }
}
