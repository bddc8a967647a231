import FoundationEssentials
import TerminalTesting
import Testing

/// The subcommands of the installed program, as scripts use them.
@Suite struct CommandTests {
  @Test func showPrintsTheProfile() {
    let (ending, output) = Installed.run("show", "9613")
    #expect(ending == .exited(0))
    #expect(output.hasPrefix("9613 · class 3 of 5\nAudiovisual post-production services\n"))
    #expect(output.contains("\nBoundaries\n") && output.contains("Post-production turns what was shot"))
    #expect(output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func showPrintsTheParentsProfileForAnOnlyChildAndSaysWhy() {
    let (ending, output) = Installed.run("show", "96140")
    #expect(ending == .exited(0))
    #expect(output.contains("Same scope as 9614: it is the only child, and the profile is that of 9614."))
    #expect(output.contains("Film distribution brings finished works"))
  }

  @Test func showTakesCodesAsPeopleWriteThem() {
    for written in [" 9613 ", "CPC 9613", "96.13", "urn:cpc:9613", "9613: Audiovisual post-production services"] {
      #expect(Installed.run("show", written).output.hasPrefix("9613 "))
    }
  }

  @Test func showPrintsMarkdown() {
    let (ending, output) = Installed.run("show", "9613", "--markdown")
    #expect(ending == .exited(0))
    #expect(output.hasPrefix("# 9613 Audiovisual post-production services\n\nCPC Ver. 2.1, class"))
    #expect(output.contains("\n## Boundaries\n\n"))
  }

  @Test(
    arguments: [
      ("show 961333", 1, "cpc: no code 961333 in CPC Ver. 2.1; meant is perhaps 96133 "),
      ("show haircut", 1, "cpc: \"haircut\" is not a code"), ("show", 2, "cpc: Missing expected argument"),
      ("show 9613 --colour", 2, "cpc: Unknown option '--colour'"), ("tree --depth 0", 2, "cpc: --depth wants"),
      ("search qqqqqqqq", 1, "cpc: nothing found"), ("explore 99999", 1, "cpc: no code 99999"),
      ("explore", 2, "cpc: the explorer needs a terminal"), ("", 2, "cpc: the explorer needs a terminal"),
    ] as [(String, Int32, String)])
  func aFailureIsOneLineThatSaysWhatToDo(_ arguments: String, _ status: Int32, _ start: String) {
    let (ending, output) = Installed.complaint(arguments + " </dev/null")
    #expect(ending == .exited(status))
    #expect(output.hasPrefix(start) && output.split(separator: "\n").count == 1, "\(output)")
  }

  @Test func treePrintsWhatIsBelowACode() {
    let (ending, output) = Installed.run("tree", "9613")
    #expect(ending == .exited(0))
    #expect(output.hasPrefix("9613 Audiovisual post-production services\n  96131 Audiovisual editing services\n"))
    #expect(output.split(separator: "\n").count == 9)
    #expect(Installed.run("tree").output.split(separator: "\n").count == 4_596)
    #expect(Installed.run("tree", "--depth", "2").output.split(separator: "\n").count == 81)
  }

  @Test(arguments: [
    ("show C --in isic4", "\nManufacturing\n"), ("show 100630 --in HS-2017", "1006.30 · subheading"),
    ("tree 01 --in isic", "01 Crop and animal production"),
  ])
  func anotherClassificationIsNamedWithIn(_ arguments: String, _ start: String) {
    let (ending, output) = TerminalTesting.run(["/bin/sh", "-c", "\(Installed.program) \(arguments)"])
    #expect(ending == .exited(0) && output.contains(start), "\(output)")
    #expect(Installed.complaint("show 1 --in nace").output.hasPrefix("cpc: there is no classification \"nace\""))
  }

  @Test func searchPrintsOneHitALine() {
    let (ending, output) = Installed.run("search", "recording", "studio", "--limit", "3")
    #expect(ending == .exited(0))
    #expect(output.hasPrefix("96111\tSound recording services, except live recording services\n"))
    #expect(output.split(separator: "\n").count <= 3)
  }

  @Test func versionNamesEditionAndHash() throws {
    let (ending, output) = Installed.run("--version")
    #expect(ending == .exited(0))
    #expect(output.contains("CPC Ver. 2.1, 4596 codes") && output.contains(", catalog "))
  }

  @Test func helpHasExamples() {
    let (ending, output) = Installed.run("--help")
    #expect(ending == .exited(0) && output.contains("cpc search haircut"))
  }

  @Test(arguments: [("keys", "KEYS.md"), ("manual", "cpc.1")])
  func generatedDocumentsAreFresh(_ document: String, _ file: String) throws {
    let docs = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs")
    let written = try String(contentsOf: docs.appending(path: file), encoding: .utf8)
    #expect(Installed.run("document", document).output == written, "run make docs")
  }

  @Test func aClosedPipeIsQuiet() {
    let (_, output) = TerminalTesting.run(["/bin/sh", "-c", "\(Installed.program) tree 2>&1 | head -n 1"])
    #expect(output == "0 Agriculture, forestry and fishery products\n")
  }

  @Test func aFullDiskIsSaid() {
    let (ending, output) = TerminalTesting.run(["/bin/sh", "-c", "\(Installed.program) tree 2>&1 >/dev/full"])
    #expect(ending == .exited(2) && output.hasPrefix("cpc: cannot write the output: No space left"))
  }
}
