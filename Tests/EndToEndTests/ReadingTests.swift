import CatalogTesting
import FoundationEssentials
import TerminalTesting
import Testing

/// The commands that read, in every format, over a catalog in which only the profiles of 961 and 374 are written, so
/// that what is approved does not change with other profiles.
@Suite struct ReadingTests {
  static let formats = ["text", "tsv", "json", "markdown"]
  static let commands: [(name: String, arguments: String)] = [
    ("show", "show 9613"), ("tree", "tree 374 --depth 2"), ("path", "path 96131"), ("children", "children 961"),
    ("siblings", "siblings 9614"), ("compare", "compare 9614 9615"), ("chain", "chain 37440"),
    ("chain-path", "chain 15200 --to 37440"), ("index", "index cement"),
    ("search", "search cement --limit 3 --explain"),
    ("map", "map 37440 --to hs2017"), ("hs-tree", "tree 2523 --in hs2017"), ("isic-path", "path 5912 --in isic4"),
  ]
  private let folder: String

  init() throws {
    folder = try #require(Installed.home()["HOME"])
    try Shipped.writeSample(to: folder + "/sample")
  }

  private func run(_ arguments: String) -> (ending: Ending, output: String) {
    TerminalTesting.run(
      ["/bin/sh", "-c", "\(Installed.program) \(arguments)"], environment: ["CPC_DATA": folder + "/sample"])
  }

  @Test(arguments: commands) func outputIsAsApproved(_ name: String, _ arguments: String) throws {
    for format in Self.formats {
      let (ending, output) = run("\(arguments) --format \(format)")
      #expect(ending == .exited(0))
      try Golden.expect(output, "\(name)-\(format)")
    }
  }

  @Test(arguments: commands) func jsonIsAsTheSchemaSays(_ name: String, _ arguments: String) throws {
    let path = "\(folder)/\(name).\(["search", "chain", "map"].contains(name.prefix { $0 != "-" }) ? "json" : "jsonl")"
    #expect(run("\(arguments) --format json >\(path)").ending == .exited(0))
    let count = try #require(Readers.run("validate.py", [path]))
    #expect(Int(count.dropLast()) ?? 0 > 0)
  }

  @Test func exportsAreAsTheSchemaSays() throws {
    _ = run("export --format json >\(folder)/all.json")
    _ = run("export --format jsonl --in hs2017 >\(folder)/hs.jsonl")
    #expect(Readers.run("validate.py", ["\(folder)/all.json", "\(folder)/hs.jsonl"]) == "6706\n")
  }

  @Test func findingsAreAsTheSchemaSays() throws {
    let codes = "code,title\n9999,x\n111,Wheat\nA01B 1/00,x\n0111.0,Wheat\nnone,x\n"
    try codes.write(toFile: folder + "/codes.csv", atomically: true, encoding: .utf8)
    #expect(run("check \(folder)/codes.csv --format json >\(folder)/findings.jsonl 2>/dev/null").ending == .exited(1))
    #expect(Readers.run("validate.py", ["\(folder)/findings.jsonl"]) == "5\n")
  }

  @Test func whatTheSchemaDoesNotSayIsRefused() throws {
    let wrong = ["\"version\":2", "\"code\":9613", "\"colour\":\"red\",\"code\":\"9613\""]
    for (number, text) in wrong.enumerated() {
      let path = "\(folder)/wrong\(number).json"
      let item = run("path 9 --format json").output
      let changed = item.replacing(number == 0 ? "\"version\":1" : "\"code\":\"9\"", with: text)
      try changed.write(toFile: path, atomically: true, encoding: .utf8)
      #expect(changed != item)
      #expect(TerminalTesting.run([Readers.python, Readers.script("validate.py"), path]).ending != .exited(0))
    }
  }

  @Test func everyRowOfATableHasItsColumns() {
    for (arguments, columns) in [("tree", 3), ("children", 3), ("index", 5), ("siblings 1", 3), ("chain 37440", 4)] {
      let rows = run("\(arguments) --format tsv").output.split(separator: "\n")
      #expect(rows.allSatisfy { $0.split(separator: "\t", omittingEmptySubsequences: false).count == columns })
    }
  }

  @Test func theIndexIsInAlphabeticalOrderWhateverTheCase() {
    let entries = run("index c --format tsv").output.split(separator: "\n").map {
      $0.prefix { $0 != "\t" }.lowercased()
    }
    #expect(entries.count > 100 && entries.allSatisfy { $0.hasPrefix("c") || $0.hasPrefix("\"c") })
    #expect(run("index MATÉ").output == run("index mate").output && run("index mate").output.contains("Maté"))
  }

  @Test(
    arguments: [
      ("children 96131", 1, "cpc: nothing stands below 96131"), ("index qqqq", 1, "cpc: no title or term begins with"),
      ("index '!'", 1, "cpc: no title or term begins with"), ("tree --format dot", 2, "cpc: --format dot wants a code"),
      ("path 99999", 1, "cpc: no code 99999"), ("siblings", 2, "cpc: Missing expected argument"),
      ("path 9613 --format xml", 2, "cpc: The value 'xml' is invalid"), ("children --in nace", 2, "cpc: there is no"),
    ] as [(String, Int32, String)])
  func aFailureIsOneLineThatSaysWhatToDo(_ arguments: String, _ status: Int32, _ start: String) {
    let (ending, output) = Installed.complaint(arguments)
    #expect(ending == .exited(status))
    #expect(output.hasPrefix(start) && output.split(separator: "\n").count == 1, "\(output)")
  }

  @Test func aTitleCannotBreakOutOfItsFormat() throws {
    try Hostile.write(to: folder + "/hostile")
    let output = { (arguments: String) in
      Installed.run(
        "tree", "1", "--in", "hostile", "--format", arguments, environment: ["CPC_DATA": folder + "/hostile"]
      )
      .output
    }
    #expect(output("tsv").split(separator: "\n").allSatisfy { $0.split(separator: "\t").count == 3 })
    let page = Installed.run(
      "show", "11", "--in", "hostile", "--format", "markdown", environment: ["CPC_DATA": folder + "/hostile"])
    #expect(page.output.hasPrefix(#"# 11 \</script\>"#) && !page.output.contains("<script>"))
    #expect(!output("json").contains("</script>"))
    #expect(output("markdown").contains(#"- 11 \</script\>\<script\>alert(1)\</script\>"#))
    #expect(output("markdown").contains(#"\| \`code\` \*bold\* \_low\_ \[link\](url)"#))
  }
}
