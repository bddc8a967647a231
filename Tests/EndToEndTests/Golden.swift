import FoundationEssentials
import Testing

/// Output as it was approved, in `Goldens/`; run the tests with CPC_GOLDENS=write to approve what is printed now.
enum Golden {
  /// Compares a text with the approved one.
  static func expect(_ text: String, _ name: String, at location: SourceLocation = #_sourceLocation) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens")
    let file = folder.appending(path: name + ".txt")
    if ProcessInfo.processInfo.environment["CPC_GOLDENS"] == "write" { try Data(text.utf8).write(to: file) }
    let approved = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    guard approved != text else { return }
    let lines = [approved, text].map { $0.split(separator: "\n", omittingEmptySubsequences: false) }
    let line = zip(lines[0], lines[1]).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    let number = line ?? min(lines[0].count, lines[1].count)
    let pair = lines.map { number < $0.count ? $0[number] : "(nothing)" }
    Issue.record(
      "\(name), line \(number + 1):\n  approved: \(pair[0])\n  printed:  \(pair[1])", sourceLocation: location)
  }
}
