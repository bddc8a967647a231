import ArgumentParser
import Foundation

/// Checking a long table and coding many descriptions, beside shell and Python doing the same.
struct TableBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "tables", abstract: "Measure check and code.")

  @Argument(help: "The program to measure.")
  var program: String

  @Option(help: "How often each is run.")
  var rounds = 3

  @Option(help: "How many rows are checked.")
  var rows = 1_000_000

  @Option(help: "How many descriptions are coded.")
  var descriptions = 20_000

  @Option(help: "The folder of the texts that codes and titles are taken from.")
  var resources = "Resources"

  @Option(help: "The folder of the judged sets.")
  var fixtures = "Tests/Fixtures"

  func run() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "cpc-bench-\(getpid())").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for (name, script) in [("check.py", Self.checking), ("code.py", Self.coding)] {
      try script.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
    }
    try measureChecking(folder)
    try measureCoding(folder)
  }

  // MARK: Checking

  private func measureChecking(_ folder: String) throws {
    let items = try String(contentsOfFile: "\(resources)/cpc-2.1/items.tsv", encoding: .utf8)
      .split(separator: "\n").map { $0.split(separator: "\t", maxSplits: 1) }
    let codes = "\(folder)/codes.txt"
    try items.map { $0[0] + "\n" }.joined().write(toFile: codes, atomically: true, encoding: .utf8)
    let leaves = items.filter { $0[0].count == 5 }
    print("checking                        s (median)        MB      MB/s   peak MiB")
    for (name, count, every) in [
      ("a tenth", rows / 10, 1_000), ("1 in 1000 wrong", rows, 1_000), ("1 in 8 wrong", rows, 8),
    ] {
      let (path, size) = try table(leaves, count, wrong: every, folder)
      report("cpc check, \(name)", "\(program) check \(path)", folder, size)
      report("  with --fix", "\(program) check --fix - \(path)", folder, size)
      report("  python3 csv", "python3 \(folder)/check.py \(codes) \(path)", folder, size)
      report("  cut and grep", "cut -d, -f2 \(path) | grep -nvxFf \(codes)", folder, size)
    }
  }

  /// Rows of number, code, title and value; of each `wrong` codes one has lost its zero, or does not exist.
  private func table(
    _ leaves: [[Substring]], _ count: Int, wrong: Int, _ folder: String
  ) throws -> (path: String, size: Double) {
    var random = Random(state: 42)
    var lines = "id,code,title,value\n"
    for row in 0..<count {
      let item = leaves[random.next(below: leaves.count)]
      let isWrong = row % wrong == 0
      let code = !isWrong ? String(item[0]) : item[0].hasPrefix("0") ? String(item[0].dropFirst()) : "9\(item[0])"
      lines += "\(row),\(code),\"\(item[1].replacing("\"", with: "\"\""))\",\(random.next(below: 100_000))\n"
    }
    let path = "\(folder)/rows.csv"
    try lines.write(toFile: path, atomically: true, encoding: .utf8)
    return (path, Double(lines.utf8.count) / 1_000_000)
  }

  // MARK: Coding

  private func measureCoding(_ folder: String) throws {
    let set = SearchSet(
      name: "descriptions", text: try String(contentsOfFile: "\(fixtures)/descriptions.tsv", encoding: .utf8))
    let path = "\(folder)/descriptions.txt"
    let text = (0..<descriptions).map { set.queries[$0 % set.queries.count].text + "\n" }.joined()
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    let size = Double(text.utf8.count) / 1_000_000
    print("\ncoding \(descriptions)".padding(32) + "s (median)        MB      MB/s   peak MiB")
    for jobs in [1, 2] {
      report("cpc code --jobs \(jobs)", "\(program) code --jobs \(jobs) \(path)", folder, size)
    }
    let items = "\(resources)/cpc-2.1/items.tsv"
    report("  python3 sqlite3 FTS5, titles", "python3 \(folder)/code.py \(items) \(path)", folder, size)
  }

  // MARK: Reporting

  private func report(_ name: String, _ command: String, _ folder: String, _ size: Double) {
    let quiet = "sh -c '\(command) 2>/dev/null; exit 0'"
    guard let run = ChildRun.median(of: rounds, quiet, output: folder + "/out") else {
      return print(name.padding(31) + "cannot be run here")
    }
    print(
      name.padding(31) + column(fixed(run.seconds, 3), 12) + column(fixed(size, 2), 10)
        + column(fixed(size / run.seconds, 1), 10) + column(fixed(run.peakMemory, 1), 11))
  }

  /// Says line, code, and the code with a zero before it where that exists.
  private static let checking = """
    import csv, sys
    codes = set(open(sys.argv[1], encoding="utf-8").read().split())
    reader = csv.reader(open(sys.argv[2], newline="", encoding="utf-8"))
    column = next(reader).index("code")
    for row in reader:
        code = row[column]
        if code not in codes:
            print(reader.line_num, code, "0" + code if "0" + code in codes else "", sep="\\t")
    """

  /// The title that BM25 puts first, any of the words.
  private static let coding = """
    import re, sqlite3, sys
    database = sqlite3.connect(":memory:")
    database.execute("create virtual table items using fts5(code unindexed, title, tokenize='porter unicode61')")
    rows = [line.rstrip("\\n").split("\\t") for line in open(sys.argv[1], encoding="utf-8")]
    database.executemany("insert into items values (?, ?)", rows)
    for line in open(sys.argv[2], encoding="utf-8"):
        query = " OR ".join('"%s"' % word for word in re.findall(r"[a-z]+", line.lower()))
        found = database.execute("select code from items where items match ? order by bm25(items) limit 1", [query]).fetchone()
        print(line.rstrip("\\n"), found[0] if found else "", sep="\\t")
    """
}
