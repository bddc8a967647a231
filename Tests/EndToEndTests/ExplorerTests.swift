import FoundationEssentials
import TerminalTesting
import Testing

/// The installed program in a real terminal, driven by keys and seen as a reader sees it.
@Suite struct ExplorerTests {
  private func start(_ arguments: String = "", rows: Int = 24, columns: Int = 80) throws -> TmuxSession {
    let session = try Installed.tmux(
      "\(Installed.program) \(arguments); echo ended $?; cat", rows: rows, columns: columns)
    try session.waitFor("? help")
    return session
  }

  private func title(_ session: TmuxSession) -> String { session.screen().first ?? "" }

  @Test func itStartsAtTheFirstSectionAndQuits() throws {
    let session = try start()
    #expect(
      session.screen().contains {
        $0.contains("› ▸ 0 Agriculture, forestry and fishery products") || $0.contains("›▸ 0 Agriculture")
      })
    session.send("q")
    try session.waitFor("ended 0")
  }

  @Test func arrowsWalkFoldAndUnfold() throws {
    let session = try start()
    session.send("Down", "Down", "Right")
    try session.waitFor("21 Meat, fish")
    session.send("Right")
    try session.waitUntil("division 21") { $0.first?.contains("› 21") ?? false }
    session.send("Left", "Left")
    try session.waitUntil("folded again") { screen in !screen.contains { $0.contains("21 Meat, fish") } }
  }

  @Test func aCodeIsTypedReadAndItsLinksAreFollowedAndLeft() throws {
    let session = try start()
    session.send("9", "6", "1")
    try session.waitFor("go to 961")
    session.send("Enter")
    try session.waitUntil("at 961") { $0.first?.contains("› 961") ?? false }
    session.send("Enter")
    try session.waitFor("Audiovisual services make, finish")
    session.send("Tab", "Tab", "Tab")
    try session.waitFor("→ 9613")
    session.send("Enter")
    try session.waitFor("Post-production turns what was shot")
    session.send("BSpace")
    try session.waitFor("Audiovisual services make, finish")
  }

  @Test func aSearchShowsHitsWhileTypingAndEscapeComesBack() throws {
    let session = try start("explore 9613")
    session.send("/", "plaster of paris")
    try session.waitUntil("a hit") { screen in screen.contains { $0.contains("37410") } }
    session.send("Escape")
    try session.waitUntil("back at 9613") { $0.first?.contains("9613") ?? false }
    session.send("/", "plaster of paris", "Enter")
    try session.waitUntil("at the hit") { $0.first?.contains("› 374") ?? false }
  }

  @Test func widePanesStandBesideEachOtherAndAResizeKeepsThePlace() throws {
    let session = try start("explore 9613", rows: 40, columns: 140)
    try session.waitFor("Post-production turns what was shot")
    session.resize(rows: 1, columns: 1)
    session.resize(rows: 24, columns: 80)
    try session.waitUntil("narrow") { screen in
      (screen.first?.contains("9613") ?? false) && !screen.contains { $0.contains("Post-production turns") }
    }
    session.resize(rows: 40, columns: 140)
    try session.waitFor("Post-production turns what was shot")
  }

  @Test func helpComesFromTheTableOfKeys() throws {
    let session = try start()
    session.send("?")
    try session.waitFor("next line; in the reader, scroll down")
    session.send("q")
    try session.waitFor("0 Agriculture")
  }

  @Test func itIsSuspendedAndResumed() throws {
    let session = try Installed.tmux("exec bash --norc --noprofile -i", rows: 24, columns: 80)
    session.send("PS1='shell> '", "Enter")
    try session.waitFor("shell>")
    session.send("\(Installed.program) explore 9613", "Enter")
    try session.waitFor("? help")
    session.send("C-z")
    try session.waitFor("Stopped")
    session.send("fg", "Enter")
    try session.waitUntil("the explorer again") { $0.first?.contains("9613") ?? false }
    session.send("Down")
    try session.waitUntil("moved") { $0.first?.contains("9614") ?? false }
  }

  @Test(arguments: ["xterm-256color", "screen-256color", "tmux-256color", "linux", "vt100", "xterm"])
  func itWorksOn(_ terminal: String) throws {
    let session = try Installed.explore(["explore", "9613"], environment: ["TERM": terminal])
    session.send("q")
    #expect(try session.expectEnd() == .exited(0))
  }

  @Test func whereTheTerminalHasDirectColourTheLevelsHaveTheirExactColours() throws {
    let home = try #require(Installed.home()["HOME"])
    let entry = #"""
      direct-test|direct colour, RGB, colors#0x1000000, pairs#0x7FFF, use=xterm-256color,
       setaf=\E[%?%p1%{8}%<%t3%p1%d%e38\:2\:\:%p1%{65536}%/%d\:%p1%{256}%/%{255}%&%d\:%p1%{255}%&%d%;m,

      """#
    try Data(entry.utf8).write(to: URL(filePath: home + "/entry"))
    let compiled = TerminalTesting.run(["tic", "-x", "-o", home, home + "/entry"])
    #expect(compiled.ending == .exited(0), "\(compiled.output)")
    let session = try Installed.explore(["explore", "961"], environment: ["TERM": "direct-test", "TERMINFO": home])
    session.send("q")
    #expect(try session.expectEnd() == .exited(0))
    #expect(session.output.contains("\u{1B}[38:2::168:249:255m") && session.output.contains("38:2::224:164:88m"))
  }

  @Test func underNoColourNotOneColourIsSent() throws {
    let session = try Installed.explore(["explore", "9613"], environment: ["NO_COLOR": "1"])
    session.send("\rJ/wool\u{3}?qq")
    #expect(try session.expectEnd() == .exited(0))
    let colours = session.output.split(separator: "\u{1B}[").filter { sequence in
      guard let end = sequence.firstIndex(of: "m") else { return false }
      return sequence[..<end].split(separator: ";").contains { code in
        Int(code).map { (30...49).contains($0) || (90...107).contains($0) } ?? false
      }
    }
    #expect(colours.isEmpty)
  }
}
