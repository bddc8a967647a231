import Classifications
import Foundation

/// Other programs that answer the same queries: SQLite's full-text search and fzf.
struct SearchPeers {
  private let folder: String
  private let classification: Classification

  /// Makes what the peers read in a folder of its own: a table of titles and profiles, a list of titles.
  init(_ classification: Classification) throws {
    self.classification = classification
    folder = FileManager.default.temporaryDirectory.appending(path: "cpc-bench-\(getpid())").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let scopes = classification.items.filter { !$0.isOnlyChild }
    let rows = scopes.map { item in
      [Self.code(item), item.title, Self.notes(item)].map { $0.replacing("\n", with: " ") }.joined(separator: "\t")
    }
    try write(rows, "table.tsv")
    try write(scopes.map { "\(Self.code($0))\t\($0.title)" }, "titles.tsv")
    try write(Self.script.split(separator: "\n").map(String.init), "fts.py")
  }

  /// Removes what was made.
  func remove() { try? FileManager.default.removeItem(atPath: folder) }

  /// The chain of codes of a scope, parted by commas: any of them counts.
  private static func code(_ item: Item) -> String { item.chain.map(\.code.text).joined(separator: ",") }

  private static func notes(_ item: Item) -> String {
    guard let profile = item.profile else { return "" }
    return (profile.terms.map(\.text) + ProfilePart.allCases.map { profile[$0].plain }).joined(separator: " ")
  }

  private func write(_ lines: [String], _ name: String) throws {
    try lines.joined(separator: "\n").write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
  }

  /// FTS5 with the porter stemmer over titles and profiles; all words joined by OR, so that it can answer at all.
  func fts(_ queries: [String]) throws -> [[String]] {
    try write(queries, "queries.txt")
    let output = try run("/usr/bin/env", ["python3", "\(folder)/fts.py", folder])
    return output.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: "\t").map(String.init)
    }
  }

  /// fzf over codes and titles, as its filter prints them.
  func fzf(_ query: String) throws -> [String] {
    let output = try run("/bin/sh", ["-c", "exec fzf --filter \"$1\" <\"$2\"", "sh", query, "\(folder)/titles.tsv"])
    return output.split(separator: "\n").prefix(20).map { String($0.prefix { $0 != "\t" }) }
  }

  /// The path of the list of titles.
  var titles: String { "\(folder)/titles.tsv" }

  private func run(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  private static let script = """
    import sqlite3, sys, re
    folder = sys.argv[1]
    db = sqlite3.connect(":memory:")
    db.execute("create virtual table t using fts5(code unindexed, title, notes, tokenize='porter unicode61')")
    rows = [line.rstrip("\\n").split("\\t") for line in open(folder + "/table.tsv", encoding="utf-8")]
    db.executemany("insert into t values (?, ?, ?)", rows)
    for line in open(folder + "/queries.txt", encoding="utf-8"):
        words = re.findall(r"\\w+", line)
        query = " OR ".join('"%s"' % word for word in words)
        found = db.execute("select code from t where t match ? order by bm25(t, 0, 4, 1) limit 20", [query]) if words else []
        print("\\t".join(row[0] for row in found))
    """
}
