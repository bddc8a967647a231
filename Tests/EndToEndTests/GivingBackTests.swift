import Glibc
import TerminalTesting
import Testing

/// Whatever ends the explorer, the terminal is as it was found.
@Suite struct GivingBackTests {
  /// The modes before the explorer, read from a terminal in which nothing has changed them.
  private func modesOfAFreshTerminal() throws -> [UInt8] {
    let session = try PtySession(["/bin/sh", "-c", "echo ready; cat"])
    try session.expect("ready")
    return session.modes
  }

  private func expectGivenBack(_ session: PtySession, _ before: [UInt8]) {
    #expect(session.modes == before)
    #expect(session.output.contains("\u{1B}[?1049l"), "the alternate screen was not left")
    let shown = session.output.range(of: "\u{1B}[?25h") != nil || session.output.contains("\u{1B}[?12l\u{1B}[?25h")
    #expect(shown, "the cursor was not shown again")
  }

  @Test(arguments: [(SIGTERM, 143), (SIGINT, 130), (SIGHUP, 129)] as [(Int32, Int32)])
  func aSignalToEndIsHeeded(_ signal: Int32, _ status: Int32) throws {
    let before = try modesOfAFreshTerminal()
    let session = try Installed.explore()
    session.signal(signal)
    #expect(try session.expectEnd() == .exited(status))
    expectGivenBack(session, before)
  }

  @Test(arguments: [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE])
  func aCrashGivesTheTerminalBackFirst(_ signal: Int32) throws {
    let before = try modesOfAFreshTerminal()
    let session = try Installed.explore()
    session.signal(signal)
    #expect(try session.expectEnd() == .killed(signal))
    expectGivenBack(session, before)
  }

  @Test func quittingGivesItBack() throws {
    let before = try modesOfAFreshTerminal()
    let session = try Installed.explore()
    session.send("q")
    #expect(try session.expectEnd() == .exited(0))
    expectGivenBack(session, before)
  }

  @Test func aClosedTerminalEndsIt() throws {
    let session = try Installed.explore()
    session.hangUp()
    let ending = try session.expectEnd()
    #expect(ending == .exited(129))
  }
}

extension String {
  fileprivate func range(of text: String) -> Range<Index>? { firstRange(of: text) }
}
