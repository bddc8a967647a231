import FoundationEssentials
import TerminalTesting
import Testing

/// The manual pages, made from what the program knows of its commands.
@Suite struct ManualTests {
  private let docs = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs").path

  private var commands: [String] {
    Installed.run("document", "commands").output.split(separator: "\n").map(String.init)
  }

  @Test func everyCommandHasAFreshPage() throws {
    #expect(commands.contains("show") && commands.contains("export"))
    for command in commands {
      let written = try? String(contentsOfFile: "\(docs)/man/cpc-\(command).1", encoding: .utf8)
      #expect(Installed.run("document", "manual", command).output == written, "\(command): run make docs")
    }
  }

  @Test func noPageIsLeftOfACommandThatIsGone() throws {
    let pages = try FileManager.default.contentsOfDirectory(atPath: docs + "/man")
    #expect(Set(pages) == Set(commands.map { "cpc-\($0).1" }), "run make docs")
  }

  @Test func everyPageIsGoodRoff() {
    let pages = ["\(docs)/cpc.1"] + commands.map { "\(docs)/man/cpc-\($0).1" }
    let (ending, output) = TerminalTesting.run(["mandoc", "-T", "lint", "-W", "warning"] + pages)
    // The pages have no date, so that they do not change by themselves; the exit status counts that as well.
    let other = output.split(separator: "\n").filter { !$0.contains("missing date") }
    #expect(ending == .exited(2) || ending == .exited(0))
    #expect(other.isEmpty && output.contains("missing date"), "\(other)")
  }

  @Test func aPageSaysWhatTheHelpSays() {
    let (_, page) = Installed.run("document", "manual", "tree")
    #expect(page.hasPrefix(".TH CPC\\-TREE 1 \"\""))
    #expect(page.contains(".TP\n\\fB\\-\\-depth\\fR \\fIDEPTH\\fR\nHow many levels to print; all without it."))
    #expect(page.contains("  cpc tree 96 \\-\\-depth 2\n"))
    #expect(Installed.run("document", "manual", "nothing").ending == .exited(2))
  }

  @Test func pagesAndCompletionsAreInstalled() throws {
    guard let program = ProcessInfo.processInfo.environment["CPC_PROGRAM"] else { return }
    let share = URL(filePath: program).deletingLastPathComponent().appending(path: "../share").path
    let files =
      [
        "bash-completion/completions/cpc", "zsh/site-functions/_cpc", "fish/vendor_completions.d/cpc.fish",
        "man/man1/cpc.1",
      ]
      + commands.map { "man/man1/cpc-\($0).1" }
    for file in files { #expect(FileManager.default.fileExists(atPath: "\(share)/\(file)"), "\(file)") }
  }
}
