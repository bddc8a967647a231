import FoundationEssentials
import TerminalTesting
import Testing

/// What the installed program hands to others: to the clipboard, to files, to the pager, to commands of the shell.
@Suite struct OutsideTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "cpc-outside-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// The explorer at 9613 in a folder of its own, in tmux.
  private func start(_ variables: String = "") throws -> TmuxSession {
    let own = "HOME=\(folder.path) XDG_STATE_HOME=\(folder.path)/state XDG_CONFIG_HOME=\(folder.path)/config"
    let session = try TmuxSession(
      "cd \(folder.path) && env -u DISPLAY -u WAYLAND_DISPLAY \(own) \(variables) \(Installed.program) explore 9613;"
        + " echo ended $?; cat", rows: 24, columns: 100)
    try session.waitFor("? help")
    return session
  }

  private func text(_ file: String) -> String? {
    try? String(contentsOf: folder.appending(path: file), encoding: .utf8)
  }

  private func write(_ text: String, _ file: String, executable: Bool = false) throws {
    let place = folder.appending(path: file)
    try Data(text.utf8).write(to: place)
    if executable { try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: place.path) }
  }

  private func expectBack(_ session: TmuxSession) throws {
    try session.waitUntil("the explorer again") { $0.first?.contains("9613") ?? false }
    session.send("Down")
    try session.waitUntil("one line on") { $0.first?.contains("› 9614") ?? false }
  }

  // MARK: Copying

  private func pty(_ environment: [String: String]) throws -> PtySession {
    try Installed.explore(
      ["explore", "9613"],
      environment: ["HOME": folder.path, "XDG_STATE_HOME": folder.path].merging(environment) { $1 })
  }

  @Test func overSshTheTerminalIsAskedThoughAToolIsAtHand() throws {
    try write("#!/bin/sh\ncat >\(folder.path)/taken\n", "xclip", executable: true)
    let path = "\(folder.path):/usr/bin:/bin"
    let session = try pty(["PATH": path, "DISPLAY": ":9", "SSH_TTY": "/dev/pts/1"])
    session.send("yc")
    try session.expect("\u{1B}]52;c;OTYxMw==\u{7}")
    try session.expect("given to the terminal to copy: 9613")
    #expect(text("taken") == nil)
    session.send("q")
    #expect(try session.expectEnd() == .exited(0))
  }

  @Test func atHomeAToolTakesIt() throws {
    try write(
      "#!/bin/sh\ncat >\(folder.path)/taken; echo noise; echo $* >>\(folder.path)/taken\n", "xclip", executable: true)
    let session = try pty(["PATH": "\(folder.path):/usr/bin:/bin", "DISPLAY": ":9"])
    session.send("yy")
    try session.expect("copied by xclip: 9613 Audiovisual post-production services")
    #expect(text("taken") == "9613 Audiovisual post-production services-selection clipboard\n")
    #expect(!session.output.contains("]52;") && !session.output.contains("noise"))
  }

  @Test func aToolThatFailsIsNoReasonToCopyNothing() throws {
    try write("#!/bin/sh\nexit 1\n", "wl-copy", executable: true)
    let session = try pty(["PATH": "\(folder.path):/usr/bin:/bin", "WAYLAND_DISPLAY": "wayland-9"])
    session.send("yu")
    try session.expect("\u{1B}]52;c;dXJuOmNwYzo5NjEz\u{7}")
  }

  @Test func whereNothingCanTakeItThatIsSaid() throws {
    let session = try pty(["TERM": "linux"])
    session.send("yc")
    try session.expect("this terminal takes no copies")
    #expect(!session.output.contains("]52;"))
  }

  // MARK: Commands and pagers

  @Test func theProfileIsPipedIntoACommand() throws {
    let session = try start()
    session.send("|", "cat >out.md", "Enter")
    try session.waitFor("Enter comes back")
    #expect(text("out.md")?.hasPrefix("# 9613 Audiovisual post-production services\n") ?? false)
    session.send("Enter")
    try session.waitFor("\"cat >out.md\" has taken the profile")
    try expectBack(session)
  }

  @Test(arguments: [
    ("exit 3", "\"exit 3\" failed with status 3"), ("no-such-thing", "\"no-such-thing\" was not found"),
    ("kill -9 $$", "\"kill -9 $$\" was ended by signal 9"), ("true", "\"true\" has taken the profile"),
    ("head -n 1", "\"head -n 1\" has taken the profile"),
  ])
  func howACommandEndedIsSaid(_ command: String, _ sentence: String) throws {
    let session = try start()
    session.send("|")
    session.send("-l", command)
    session.send("Enter")
    try session.waitFor("Enter comes back")
    session.send("Enter")
    try session.waitFor(sentence)
    try expectBack(session)
  }

  @Test func anInterruptedCommandComesBack() throws {
    let session = try start()
    session.send("|", "echo begun; sleep 60", "Enter")
    // An interrupt that comes before the command would end nothing.
    try session.waitUntil("the command") { $0.contains("begun") }
    session.send("C-c")
    try session.waitFor("Enter comes back")
    session.send("Enter")
    try session.waitFor("\"echo begun; sleep 60\" was ended by signal 2")
    try expectBack(session)
  }

  @Test func thePagerIsRunAndLeft() throws {
    let session = try start("LESS= PAGER=less")
    session.send("v")
    try session.waitFor("# 9613 Audiovisual")
    session.send("q")
    try session.waitFor("back from less")
    try expectBack(session)
  }

  @Test func aPagerThatDoesNotExistIsSaid() throws {
    let session = try start("PAGER=no-such-pager")
    session.send("v")
    try session.waitFor("\"no-such-pager\" was not found")
    try expectBack(session)
  }

  // MARK: Files

  @Test func theProfileIsSavedAndNeverOverAFileUnasked() throws {
    let session = try start()
    session.send("s")
    try session.waitFor(":write 9613.md")
    session.send("Enter")
    try session.waitFor("wrote 9613.md, ")
    let saved = text("9613.md")
    #expect(saved?.hasPrefix("# 9613 ") ?? false)
    try write("mine\n", "9613.md")
    session.send("s", "Enter")
    try session.waitFor("9613.md exists: Enter replaces it")
    session.send("Escape")
    try session.waitFor("? help")
    #expect(text("9613.md") == "mine\n")
    session.send("s", "Enter")
    try session.waitFor("Enter replaces it")
    session.send("Enter")
    try session.waitFor("wrote 9613.md, ")
    #expect(text("9613.md") == saved)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasPrefix("9613") } == ["9613.md"])
  }

  @Test(arguments: [
    ("/proc/9613.md", "cannot write /proc/9613.md: No such file"),
    ("nowhere/a.md", "cannot write nowhere/a.md: No such file"),
    (".", ". is a folder"), ("/dev/full", "/dev/full is no ordinary file"),
  ])
  func whatCannotBeWrittenIsSaid(_ file: String, _ sentence: String) throws {
    let session = try start()
    session.send(":", "write! \(file)", "Enter")
    try session.waitFor(sentence)
    try expectBack(session)
  }

  @Test func aDiskThatTakesNoMoreLeavesTheFileAsItWas() throws {
    try write("mine\n", "961.md")
    let session = try TmuxSession(
      "cd \(folder.path) && trap '' XFSZ && NO_COLOR=1 HOME=\(folder.path) XDG_STATE_HOME=\(folder.path)/state "
        + "prlimit --fsize=2300 \(Installed.program) explore 961; cat", rows: 8)
    try session.waitFor("? help")
    session.send(":", "write! 961.md", "Enter")
    try session.waitFor("cannot write 961.md: File too large")
    #expect(text("961.md") == "mine\n")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasPrefix("961") } == ["961.md"])
  }

  @Test func aGraphIsExportedAndCompletionHelps() throws {
    let session = try start()
    session.send(":", "ex", "Tab", "mer", "Tab", "family.mmd", "Enter")
    try session.waitFor("wrote family.mmd")
    #expect(text("family.mmd")?.hasPrefix("graph LR\n") ?? false)
    session.send(":")
    try session.waitFor(":export[!] mermaid|dot|markdown [FILE]")
    session.send("Up")
    try session.waitFor(":export mermaid family.mmd")
    session.send("Escape")
    try session.waitFor("? help")
    try expectBack(session)
  }
}
