import CatalogTesting
import FoundationEssentials
import TerminalTesting
import Testing

/// `cpc export`, read back by programs that are not ours.
@Suite struct ExportTests {
  static let formats = ["csv", "tsv", "json", "jsonl", "skos", "jsonld", "sdmx", "sdmx-json", "sql"]
  private let folder: String

  init() throws {
    folder = try #require(Installed.home()["HOME"])
    try Hostile.write(to: folder + "/hostile")
  }

  /// Exports to a file; SDMX readers want its ending.
  private func export(_ format: String, _ arguments: String = "", data: String? = nil) -> String {
    let path = "\(folder)/\(format).\(format.hasSuffix("json") ? "json" : "xml")"
    let command = "\(Installed.program) export --format \(format) \(arguments) >\(path)"
    let (ending, output) = TerminalTesting.run(
      ["/bin/sh", "-c", command], environment: data.map { ["CPC_DATA": $0] } ?? [:])
    #expect(ending == .exited(0) && output.isEmpty, "\(output)")
    return path
  }

  /// The items of the classification as they stand in its source, with their parents.
  private func source() throws -> [Readers.Row] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Resources/cpc-2.1/items.tsv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      let fields = line.split(separator: "\t").map(String.init)
      return [fields[0], fields[1], fields[0].count > 1 ? String(fields[0].dropLast()) : nil]
    }
  }

  private func sorted(_ rows: [Readers.Row]) -> [Readers.Row] { rows.sorted { ($0[0] ?? "") < ($1[0] ?? "") } }

  @Test(arguments: formats) func everyItemIsReadBack(_ format: String) throws {
    let rows = try #require(try Readers.rows(format, export(format)))
    let expected = try source().map { format == "csv" ? [$0[0], $0[1], nil] : $0 }
    #expect(rows.count == 4_596)
    #expect(sorted(rows) == sorted(expected))
  }

  @Test(arguments: formats) func hostileTitlesAreReadBack(_ format: String) throws {
    let path = export(format, "--in hostile", data: folder + "/hostile")
    let rows = try #require(try Readers.rows(format, path))
    let expected: [Readers.Row] = Hostile.items.map { item in
      let title = format == "sdmx" ? Self.asXML(item.title) : item.title
      return [item.code, title, format == "csv" || item.code.count == 1 ? nil : String(item.code.prefix(1))]
    }
    #expect(sorted(rows) == sorted(expected))
  }

  /// A title as XML can hold it and as pysdmx reads it, which trims spaces.
  private static func asXML(_ title: String) -> String {
    title.hasPrefix(" ") ? String(title.dropFirst().dropLast()) : title.replacing("\u{ffff}", with: " ")
  }

  @Test func turtleAndJSONLDSayTheSame() throws {
    for (arguments, data) in [("--under 96", nil), ("--in hostile", folder + "/hostile")] {
      let turtle = export("skos", arguments, data: data)
      try FileManager.default.moveItem(atPath: turtle, toPath: turtle + ".ttl")
      #expect(Readers.run("read.py", ["same", turtle + ".ttl", export("jsonld", arguments, data: data)]) != nil)
      try FileManager.default.removeItem(atPath: turtle + ".ttl")
    }
  }

  @Test(arguments: [("--under 961", 22), ("--level division", 71), ("--level 3 --under 96", 7), ("--in isic4", 766)])
  func aPartIsExported(_ arguments: String, _ count: Int) throws {
    for format in ["csv", "skos", "sdmx"] {
      #expect(try Readers.rows(format, export(format, arguments))?.count == count)
    }
  }

  @Test(
    arguments: [
      ("--under 99999", 1, "cpc: no code 99999"), ("--level town", 2, "cpc: there is no level town"),
      ("--format pdf", 2, "cpc: The value 'pdf' is invalid"),
      ("--under 9613 --level 1", 1, "cpc: nothing of level section"),
      ("--in nace", 2, "cpc: there is no classification"),
    ] as [(String, Int32, String)])
  func aFailureIsOneLineThatSaysWhatToDo(_ arguments: String, _ status: Int32, _ start: String) {
    let (ending, output) = Installed.complaint("export " + arguments)
    #expect(ending == .exited(status))
    #expect(output.hasPrefix(start) && output.split(separator: "\n").count == 1, "\(output)")
  }

  @Test func whatIsCutOffLoadsNothing() throws {
    let command =
      "\(Installed.program) export --format sql | head -c 300000 | sqlite3 \(folder)/cut.db 2>/dev/null; "
      + "sqlite3 \(folder)/cut.db 'SELECT count(*) FROM sqlite_master'"
    #expect(TerminalTesting.run(["/bin/sh", "-c", command]).output == "0\n")
  }

  @Test func aFullDiskIsSaidAndAClosedPipeIsQuiet() {
    let full = TerminalTesting.run(["/bin/sh", "-c", "\(Installed.program) export 2>&1 >/dev/full"])
    #expect(full.ending == .exited(2) && full.output.hasPrefix("cpc: cannot write the output: No space left"))
    let pipe = "{ \(Installed.program) export --format jsonl; echo $? >&2; } 2>&1 >&3 3>&- | cat"
    let quiet = TerminalTesting.run(["/bin/bash", "-c", "{ \(pipe); } 3> >(head -c 1 >/dev/null)"])
    #expect(quiet.output == "141\n")
  }

  /// What grows are the pages of the mapped catalog that are read, less than what is written.
  @Test(arguments: ["jsonl", "sql"]) func memoryDoesNotGrowWithTheOutput(_ format: String) throws {
    let measured = try [["--under", "96131"], []].map { part in
      let output = try #require(
        Readers.run("memory.py", [Installed.program, "export", "--format", format] + part))
      return output.split { $0 == " " || $0 == "\n" }.compactMap { Int($0) }
    }
    #expect(measured[1][1] > measured[0][1] + 3_000_000)
    #expect((measured[1][0] - measured[0][0]) * 1_024 < measured[1][1], "KiB and bytes: \(measured)")
  }

  @Test func anExportCanBeRemadeExactly() throws {
    let exported = ["sdmx", "sdmx-json"].map { format in
      Installed.run("export", "--under", "9613", "--format", format, environment: ["SOURCE_DATE_EPOCH": "0"]).output
    }
    #expect(exported.allSatisfy { $0.contains("1970-01-01T00:00:00Z") })
  }
}
