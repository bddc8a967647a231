import FoundationEssentials
import TerminalTesting
import Testing

/// Codes with their titles, completed in real shells.
@Suite struct CompletionTests {
  /// How a shell is started, and how it takes the script that completes.
  static let shells = [
    ("bash", "bash --norc --noprofile -i", "source $HOME/_cpc"),
    ("zsh", "zsh -f -i", "fpath=($HOME $fpath); autoload -U compinit; compinit -u -D"),
    ("fish", "fish -N -i", "source $HOME/_cpc"),
  ]

  private func start(_ shell: String, _ command: String, _ setup: String) throws -> TmuxSession {
    let home = Installed.home()
    let folder = try #require(home["HOME"])
    let script = Installed.run("--generate-completion-script", shell)
    #expect(script.ending == .exited(0))
    try script.output.write(toFile: folder + "/_cpc", atomically: true, encoding: .utf8)
    let programs: String = Installed.program.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 }
    let path = programs + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")
    let session = try Installed.tmux(
      command, rows: 24, columns: 120, environment: home.merging(["PATH": path, "PS1": "$ "]) { $1 })
    session.send(setup + "; echo re''ady", "Enter")
    try session.waitFor("ready")
    return session
  }

  @Test(arguments: shells) func codesAreCompletedWithTheirTitles(_ shell: String, _ command: String, _ setup: String)
    throws
  {
    let session = try start(shell, command, setup)
    session.send("cpc show 961")
    session.send("Tab", "Tab")
    try session.waitUntil("five classes with their titles") { screen in
      screen.contains { $0.hasPrefix("9611") && $0.contains("Sound recording services") }
        && screen.contains { $0.hasPrefix("9615") && $0.contains("Motion picture projection services") }
        && !screen.contains { $0.hasPrefix("96111") }
    }
  }

  @Test(arguments: shells) func theOnlyCodeThatFitsIsPutIn(_ shell: String, _ command: String, _ setup: String) throws {
    let session = try start(shell, command, setup)
    session.send("cpc path --format text --in isic4 J", "Tab")
    session.send("Enter")
    session.send("cpc path 9613", "7", "Tab")
    session.send("Enter")
    try session.waitFor("96137 Sound editing and design services")
  }

  @Test(arguments: shells) func codesOfAnotherClassificationAreCompleted(
    _ shell: String, _ command: String, _ setup: String
  ) throws {
    let session = try start(shell, command, setup)
    session.send("cpc children --in isi", "Tab")
    try session.waitFor("--in isic4")
    session.send("591")
    session.send("Tab", "Tab")
    try session.waitUntil("its classes") { screen in
      screen.contains { $0.hasPrefix("5914") && $0.contains("Motion picture projection activities") }
    }
  }

  @Test func titlesThatMeanSomethingToTheShellAreNotRun() throws {
    let session = try start("bash", "bash --norc --noprofile -i", "source $HOME/_cpc")
    session.send("cpc show 479")
    session.send("Tab", "Tab")
    try session.waitUntil("a title in quotation marks") { $0.contains { $0.contains("4792  \"Smart cards\"") } }
  }

  @Test func withoutACatalogNothingIsCompletedAndNothingIsSaid() {
    let (_, output) = Installed.run(
      "---completion", "show", "--", "positional@0", "2", "3", "cpc", "show", "961",
      environment: ["CPC_DATA": "/nonexistent", "SAP_SHELL": "bash"])
    #expect(!output.contains { !$0.isNewline })
  }
}
