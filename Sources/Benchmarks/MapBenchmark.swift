import ArgumentParser
import Foundation

/// Mapping a column of a long file, and importing a large classification, beside Python doing the same.
struct MapBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "map", abstract: "Measure map and import.")

  @Argument(help: "The program to measure.")
  var program: String

  @Option(help: "How often each is run.")
  var rounds = 5

  @Option(help: "How many rows are mapped.")
  var rows = 1_000_000

  @Option(help: "The folder of the texts that codes and words are taken from.")
  var resources = "Resources"

  func run() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "cpc-bench-\(getpid())").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try measureMapping(folder)
    try measureImport(folder)
  }

  // MARK: Mapping

  /// A tenth of the rows and all of them: HS codes with and without points, beside text that has to be quoted.
  private func measureMapping(_ folder: String) throws {
    try Self.script.write(toFile: folder + "/map.py", atomically: true, encoding: .utf8)
    let pairs = "\(resources)/correspondences/hs-2017_cpc-2.1.tsv"
    print("mapping a column              s (median)        MB      MB/s   peak MiB")
    for count in [rows / 10, rows] {
      let input = try table(count, folder)
      let size = Double(try FileManager.default.attributesOfItem(atPath: input)[.size] as? Int ?? 0) / 1_000_000
      for many in ["repeat", "list"] {
        let options = "--column hs --from hs2017 --many \(many)"
        report("cpc map, \(count), \(many)", "\(program) map \(options) \(input) 2>/dev/null", folder, size)
        report("  python3 csv", "python3 \(folder)/map.py \(pairs) \(many) \(input)", folder, size)
      }
    }
  }

  private func table(_ count: Int, _ folder: String) throws -> String {
    let text = try String(contentsOfFile: "\(resources)/hs-2017/items.tsv", encoding: .utf8)
    let items = Self.rows(text).filter { $0[0].count == 7 }
    var random = Random(state: 42)
    var lines = "id,hs,text,value\n"
    for row in 0..<count {
      let item = items[random.next(below: items.count)]
      let code = row % 2 == 0 ? String(item[0]) : item[0].filter { $0 != "." }
      lines += "\(row),\(code),\"\(item[1].replacing("\"", with: "\"\""))\",\(random.next(below: 100_000))\n"
    }
    let path = "\(folder)/rows.csv"
    try lines.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  // MARK: Importing

  /// Trees of three sizes, as a table with a column of parents and as SKOS.
  private func measureImport(_ folder: String) throws {
    print("\nimporting                     s (median)        MB      MB/s   peak MiB")
    let titles = try String(contentsOfFile: "\(resources)/cpc-2.1/items.tsv", encoding: .utf8)
    for size in [1_000, 10_000, 100_000] {
      let items = SearchScale.files(size, SearchScale.words(titles))["made/items.tsv"] ?? []
      let rows = Self.rows(String(decoding: items, as: UTF8.self))
      let table = rows.map { "\($0[0]),\($0[1]),\(Self.parent($0[0]))\n" }.joined()
      let concepts = rows.map { row in
        let broader = Self.parent(row[0]).isEmpty ? "" : " ; skos:broader <\(Self.parent(row[0]))>"
        return "<\(row[0])> a skos:Concept ; skos:prefLabel \"\(row[1])\"@en\(broader) .\n"
      }
      let head = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n@base <http://example.org/c/> .\n"
      for (name, text) in [("csv", "code,title,parent\n" + table), ("ttl", head + concepts.joined())] {
        let path = "\(folder)/made.\(name)"
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        report(
          "cpc import, \(rows.count), \(name)", "\(program) import \(path) --as made --force", folder,
          Double(text.utf8.count) / 1_000_000)
      }
    }
  }

  /// The fields of each line.
  private static func rows(_ text: String) -> [[Substring]] {
    text.split(whereSeparator: \.isNewline).map { line in line.split { $0 == "\t" } }
  }

  /// The code above one of ``SearchScale``.
  private static func parent(_ code: Substring) -> Substring {
    [12: 7, 7: 4, 4: 1][code.count].map { code.prefix($0) } ?? ""
  }

  // MARK: Reporting

  private func report(_ name: String, _ command: String, _ folder: String, _ size: Double) {
    let environment = ["XDG_DATA_HOME": folder]
    guard let run = ChildRun.median(of: rounds, command, output: folder + "/out", environment: environment) else {
      return print(name.padding(29) + "cannot be run here")
    }
    print(
      name.padding(29) + column(fixed(run.seconds, 3), 12) + column(fixed(size, 2), 10)
        + column(fixed(size / run.seconds, 1), 10) + column(fixed(run.peakMemory, 1), 11))
  }

  private static let script = """
    import csv, sys
    pairs = {}
    for line in open(sys.argv[1], encoding="utf-8"):
        left, right, kind = line.rstrip("\\n").split("\\t")
        pairs.setdefault(left.replace(".", ""), []).append((right, kind))
    reader = csv.reader(open(sys.argv[3], newline="", encoding="utf-8"))
    writer = csv.writer(sys.stdout, lineterminator="\\n")
    header = next(reader)
    column = header.index("hs")
    writer.writerow(header + ["cpc21_code", "cpc21_match"])
    for row in reader:
        found = pairs.get(row[column].replace(".", ""), [])
        if sys.argv[2] == "repeat":
            for code, kind in found or [("", "unknown")]:
                writer.writerow(row + [code, kind])
        else:
            writer.writerow(row + ["|".join(code for code, _ in found), "|".join(kind for _, kind in found)])
    """
}
