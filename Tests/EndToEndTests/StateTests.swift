import FoundationEssentials
import Glibc
import TerminalTesting
import Testing

/// What the explorer keeps from one session to the next.
@Suite struct StateTests {
  private let home = Installed.home()
  private var folder: String { (home["XDG_STATE_HOME"] ?? "") + "/cpc" }
  private var file: String { folder + "/cpc-2.1.state" }

  /// Starts the explorer in this test's home and waits until it stands at a code.
  private func start(_ arguments: String = "", at code: String) throws -> TmuxSession {
    let session = try Installed.tmux("\(Installed.program) \(arguments); echo ended $?; cat", environment: home)
    try session.waitUntil("at \(code)") { $0.first?.contains(" › \(code) ") ?? false }
    return session
  }

  private func quit(_ session: TmuxSession) throws {
    session.send("q")
    try session.waitFor("ended 0")
  }

  private var kept: String { (try? String(contentsOfFile: file, encoding: .utf8)) ?? "" }

  private var files: [String] { (try? FileManager.default.contentsOfDirectory(atPath: folder))?.sorted() ?? [] }

  @Test func itBeginsWhereItEndedWithFoldsPaneAndScroll() throws {
    let first = try start("explore 961", at: "961")
    first.send("Right", "Down", "Down", "Enter", "Down", "Down", "Down")
    try first.waitUntil("scrolled") { $0.count > 1 && $0[1].contains("Also") }
    let before = first.screen()
    try quit(first)
    let second = try start(at: "9612")
    try second.waitUntil("the same screen") { $0.dropLast() == before.dropLast() }
    second.send("Escape")
    try second.waitUntil("folds") { screen in screen.contains { $0.contains("▾ 961 ") } }
  }

  @Test func marksAndHistorySurvive() throws {
    let first = try start("explore 9613", at: "9613")
    first.send("m", "a", "3", "7", "4", "Enter")
    try first.waitUntil("at 374") { $0.first?.contains(" › 374 ") ?? false }
    try quit(first)
    let second = try start(at: "374")
    second.send("BSpace")
    try second.waitUntil("back") { $0.first?.contains(" › 9613 ") ?? false }
    second.send("0", "1", "Enter", "'")
    try second.waitFor("a  9613")
    second.send("a")
    try second.waitUntil("at the mark") { $0.first?.contains(" › 9613 ") ?? false }
    second.send("'", "'")
    try second.waitUntil("at the place before") { $0.first?.contains(" › 01 ") ?? false }
  }

  @Test func aCodeGoesThereWithoutLosingTheRest() throws {
    try quit(start("explore 961", at: "961"))
    let session = try start("explore 374", at: "374")
    session.send("BSpace")
    try session.waitUntil("where the last session ended") { $0.first?.contains(" › 961 ") ?? false }
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func aSignalKeepsTheState(_ signal: Int32) throws {
    let session = try Installed.explore(["explore", "9613"], environment: home)
    session.send("mz")
    try session.expect("comes back")
    session.signal(signal)
    #expect(try session.expectEnd() == .exited(128 + signal))
    #expect(kept.contains("place\t9613\t") && kept.contains("mark\tz\t9613\t") && files == ["cpc-2.1.state", "lock"])
  }

  @Test func twoExplorersAtOnceLoseNothing() throws {
    let one = try start("explore 9613", at: "9613")
    let two = try start("explore 374", at: "374")
    one.send("m", "a")
    try one.waitFor("comes back")
    two.send("m", "b")
    try two.waitFor("comes back")
    try quit(one)
    try quit(two)
    #expect(kept.contains("mark\ta\t9613\t") && kept.contains("mark\tb\t374\t") && kept.contains("place\t374\t"))
  }

  @Test func suspendingKeepsTheState() throws {
    let session = try Installed.tmux("exec bash --norc --noprofile -i", environment: home)
    session.send("PS1='shell> '", "Enter")
    try session.waitFor("shell>")
    session.send("\(Installed.program) explore 9613", "Enter")
    try session.waitFor("? help")
    session.send("C-z")
    try session.waitFor("Stopped")
    #expect(kept.contains("place\t9613\t"))
  }

  @Test(arguments: [("cpc state 9\nwhatever\n", "newer"), ("rubbish", "damaged"), ("cpc state 1\nend\t0\n", "damaged")])
  func aFileThatCannotBeUsedIsSetAside(_ text: String, _ word: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: file))
    let session = try start(at: "0")
    try session.waitFor(word)
    try quit(session)
    #expect(files == ["cpc-2.1.state", "cpc-2.1.state.\(word)-1", "lock"])
    #expect(try String(contentsOfFile: "\(file).\(word)-1", encoding: .utf8) == text)
  }

  @Test func aFolderThatCannotBeWrittenIsAMessageAtTheEnd() throws {
    let session = try Installed.explore(environment: ["XDG_STATE_HOME": "/proc/nowhere"])
    session.send("q")
    #expect(try session.expectEnd() == .exited(0))
    #expect(session.output.contains("place and marks are not kept: cannot write /proc/nowhere/cpc"))
  }

  @Test func aFullDiskIsAMessageAtTheEndAndLosesNothing() throws {
    try quit(start("explore 9613", at: "9613"))
    let before = kept
    try FileManager.default.createSymbolicLink(atPath: file + ".new", withDestinationPath: "/dev/full")
    let session = try Installed.explore(["explore", "374"], environment: home)
    session.send("q")
    #expect(try session.expectEnd() == .exited(0))
    #expect(session.output.contains("No space left on device"))
    #expect(kept == before && files == ["cpc-2.1.state", "lock"])
  }

  @Test func withoutStateNothingIsReadOrWritten() throws {
    try quit(start("explore 9613", at: "9613"))
    let before = kept
    let session = try start("explore --no-state", at: "0")
    try quit(session)
    #expect(kept == before)
  }

  @Test func optionsAreKeptUntilTheCommandLineSaysOtherwise() throws {
    let first = try start(at: "0")
    first.send("o", "Down", "Space", "Escape")
    try first.waitUntil("ASCII") { screen in screen.contains { $0.hasPrefix(">+ 0") || $0.contains("+ 0 Agri") } }
    first.send("q")
    try first.waitFor("ended 0")
    let second = try Installed.tmux("\(Installed.program); cat", environment: home)
    try second.waitUntil("ASCII again") { screen in screen.contains { $0.contains("+ 0 Agri") } }
    #expect(kept.contains("option\tascii\tyes\tno"))
  }
}
