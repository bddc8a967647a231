import TerminalTesting
import Testing

/// The explorer as a chooser for scripts: drawn on the terminal, its answer on standard output.
@Suite struct PickTests {
  /// Runs a command of the shell that picks, whose output is shown behind "chose" when it is over.
  private func pick(_ arguments: String, from input: String = "") throws -> TmuxSession {
    let command = "\(input)\(Installed.program) pick \(arguments)"
    let session = try Installed.tmux(
      "out=$(\(command)); s=$?; printf 'chose %s status %s' \"$out\" $s; cat", columns: 120)
    try session.waitUntil("the first frame") { $0.contains { $0.contains("cancel") || $0.contains("chooses") } }
    return session
  }

  @Test func whatIsWalkedToIsChosen() throws {
    let session = try pick("")
    session.send("Down", "Right", "Enter")
    try session.waitFor("chose 1 status 0")
  }

  @Test func aSearchIsBegunAndItsHitChosenInAPattern() throws {
    let session = try pick("haircut --format '{code}|{title}|{level}|{urn}'")
    session.send("Enter")
    try session.waitFor("chose 97210|Hairdressing and barbers' services|subclass|urn:cpc:97210 status 0")
  }

  @Test func severalAreMarkedAndThoseOnStandardInputAreAlready() throws {
    let session = try pick("--multi --format '{code},'", from: "printf '9613\\nCPC 96.14\\n' | ")
    try session.waitFor("*9613 Audio")
    session.send("Down", "x", "J", "x", "Enter")
    try session.waitFor("chose 9613,")
    try session.waitFor("9615,")
  }

  @Test func whereOneIsWantedStandardInputIsLeftAlone() throws {
    let session = try Installed.tmux(
      "printf 'one\\ntwo\\n' | { \(Installed.program) pick; echo status $?; cat; }; cat", columns: 120)
    try session.waitFor("cancel")
    session.send("Enter")
    try session.waitFor("status 0")
    try session.waitFor("two")
  }

  @Test func anotherLevelOrPlaceIsRefused() throws {
    let session = try pick("--level subclass --under 961")
    session.send("Enter")
    try session.waitFor("a subclass is wanted; 961 is a group")
    session.send("C-c")
    try session.waitFor("status 130")
  }

  @Test func ifNothingMatchesTheStatusIsOne() throws {
    let session = try pick("qqqqqqqq")
    session.send("Enter")
    try session.waitFor("status 1")
  }

  @Test(arguments: ["q", "C-c"])
  func itIsCancelled(_ key: String) throws {
    let session = try pick("")
    session.send(key)
    try session.waitFor("chose  status 130")
  }

  @Test(arguments: [
    ("pick --format '{name}'", "cpc: --format knows no {name}, only {code}, {title}"),
    ("pick --level chapter", "cpc: there is no level chapter in CPC Ver. 2.1, only section"),
    ("pick --shell csh", "cpc: The value 'csh' is invalid"),
    ("pick --multi </dev/null", "cpc: the explorer needs a terminal"),
  ])
  func aMistakeIsOneLineBeforeAnythingIsDrawn(_ arguments: String, _ start: String) {
    let (ending, output) = TerminalTesting.run(
      ["setsid", "--wait", "/bin/sh", "-c", "\(Installed.program) \(arguments) 2>&1 >/dev/null"])
    #expect(ending == .exited(2) && output.hasPrefix(start) && output.split(separator: "\n").count == 1, "\(output)")
  }

  @Test func codesOnStandardInputThatDoNotExistAreNamedWithTheirLine() {
    let (ending, output) = TerminalTesting.run(
      ["/bin/sh", "-c", "printf '9613\\n99999\\n' | \(Installed.program) pick --multi 2>&1"])
    #expect(ending == .exited(2) && output.hasPrefix("cpc: standard input:2: no code 99999"), "\(output)")
  }

  @Test(arguments: [
    ("bash --norc --noprofile -i", "PS1='shell> '; eval \"$(cpc pick --shell bash)\""),
    ("zsh -f -i", "PS1='shell> '; eval \"$(cpc pick --shell zsh)\""),
    ("fish --no-config -i", "function fish_prompt; echo -n 'shell> '; end; cpc pick --shell fish | source"),
  ])
  func aKeyOfTheShellInsertsTheCodeAtTheCursor(_ shell: String, _ preparation: String) throws {
    let end = Installed.program.lastIndex(of: "/") ?? Installed.program.endIndex
    let session = try Installed.tmux("PATH=\(Installed.program[..<end]):$PATH exec \(shell)", columns: 120)
    session.type(preparation)
    session.send("Enter")
    try session.waitFor("shell>")
    session.send("C-l")
    try session.waitUntil("a clear screen") { !$0.contains { $0.contains("cpc pick --shell") } }
    session.type("echo <> done")
    for _ in 0..<6 { session.send("Left") }
    session.send("C-x", "c")
    try session.waitFor("cancel")
    session.type("9613")
    session.send("Enter")
    try session.waitFor("9613 Audiovisual")
    session.send("Enter")
    try session.waitFor("shell> echo <9613> done")
  }
}
