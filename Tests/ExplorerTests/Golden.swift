import FoundationEssentials
import Terminal
import Testing

/// Frames as they were approved, in `Goldens/`; run the tests with CPC_GOLDENS=write to approve what is drawn now.
enum Golden {
  /// Compares a text with the approved one.
  static func expect(_ text: String, _ name: String, at location: SourceLocation = #_sourceLocation) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens")
    let file = folder.appending(path: name + ".txt")
    if ProcessInfo.processInfo.environment["CPC_GOLDENS"] == "write" {
      try Data((text + "\n").utf8).write(to: file)
    }
    let approved = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    guard approved != text + "\n" else { return }
    let drawn = text.split(separator: "\n", omittingEmptySubsequences: false)
    let wanted = approved.split(separator: "\n", omittingEmptySubsequences: false)
    let line =
      zip(drawn, wanted).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(drawn.count, wanted.count)
    let pair = [wanted, drawn].map { line < $0.count ? $0[line] : "(nothing)" }
    Issue.record("\(name), line \(line + 1):\n  approved: \(pair[0])\n  drawn:    \(pair[1])", sourceLocation: location)
  }
}
