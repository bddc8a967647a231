import Glibc
import TerminalTesting
import Testing

@Suite struct GivingBackTests {
  @Test("A signal that asks the program to end ends it in good order", arguments: [SIGTERM, SIGINT, SIGHUP])
  func ending(signal: Int32) throws {
    let demo = try DemoSession("--mouse")
    try demo.start()
    demo.pty.signal(signal)
    try demo.expectEnd(.exited(128 + signal))
    #expect(demo.farewell.contains("demo ended with \(128 + signal)"))
  }

  @Test(
    "A signal that kills the program restores the terminal first",
    arguments: [SIGSEGV, SIGILL, SIGBUS, SIGABRT, SIGFPE, SIGTRAP, SIGSYS, SIGQUIT],
    ["xterm-256color", "tmux-256color"])
  func dying(signal: Int32, terminal: String) throws {
    let demo = try DemoSession("--mouse", environment: ["TERM": terminal])
    try demo.start()
    demo.pty.send("e")
    try demo.pty.expect("key e")
    demo.pty.signal(signal)
    try demo.expectEnd(.killed(signal))
    #expect(demo.farewell.contains("kept for later"))
  }

  @Test(
    "A trap and an overflow of the stack restore the terminal, and the message can be read",
    arguments: [
      ("t", SIGILL, "trapped on purpose"), ("o", SIGSEGV, ""),
    ])
  func trapping(key: String, signal: Int32, message: String) throws {
    let demo = try DemoSession()
    try demo.start()
    demo.pty.send(key)
    try demo.expectEnd(.killed(signal))
    #expect(demo.farewell.contains(message))
  }

  @Test("A broken connection ends the program")
  func hangingUp() throws {
    let demo = try DemoSession()
    try demo.start()
    demo.pty.hangUp()
    #expect(try demo.pty.expectEnd() == .exited(129))
  }

  @Test("A signal that was ignored stays ignored")
  func nohup() throws {
    let pty = try PtySession(["sh", "-c", "trap '' HUP; exec \(builtProgram("TerminalDemo"))"])
    try pty.expect("ready")
    pty.signal(SIGHUP)
    pty.send("x")
    try pty.expect("key x")
    pty.send("q")
    #expect(try pty.expectEnd() == .exited(0))
  }

  @Test("While something else has the terminal, it is as it was, and an interrupt is not for us")
  func lending() throws {
    let demo = try DemoSession()
    try demo.start()
    demo.pty.send("r")
    try demo.pty.expect("\u{1B}[?1049l")
    try demo.pty.expect("a line, please")
    demo.pty.signal(SIGINT)
    demo.pty.signal(SIGQUIT)
    demo.pty.send("hello\r")
    try demo.pty.expect("hello\r\n")
    try demo.pty.expect("\u{1B}[?1049h")
    try demo.pty.expect("demo 24x80")
    try demo.pty.expect("hello")
    demo.pty.send("q")
    try demo.expectEnd(.exited(0))
  }

  @Test(
    "A job is stopped and continued, by its key, from outside and without being asked",
    arguments: ["C-z", "-TSTP", "-STOP"])
  func stopping(way: String) throws {
    let tmux = try TmuxSession("exec bash --norc --noprofile -i")
    tmux.send("PS1='shell> '; \(builtProgram("TerminalDemo"))", "Enter")
    try tmux.waitFor("ready")
    tmux.send("j")
    try tmux.waitFor("key j")
    if way == "C-z" {
      tmux.send(way)
    } else {
      _ = run(["pkill", way, "-t", tmux.terminal, "TerminalDemo"])
    }
    try tmux.waitFor("Stopped")
    tmux.send("echo here", "Enter")
    try tmux.waitFor("here")
    tmux.resize(rows: 20, columns: 60)
    tmux.send("fg", "Enter")
    try tmux.waitFor("demo 20x60")
    tmux.send("Down")
    try tmux.waitFor("key Down")
    tmux.send("q")
    try tmux.waitFor("demo ended with 0")
    try tmux.waitUntil("the prompt") { $0.last { !$0.isEmpty }?.hasPrefix("shell>") == true }
  }

  @Test("A job is also stopped while something else has the terminal")
  func stoppingLent() throws {
    let tmux = try TmuxSession("exec bash --norc --noprofile -i")
    tmux.send("PS1='shell> '; \(builtProgram("TerminalDemo"))", "Enter")
    try tmux.waitFor("ready")
    tmux.send("r")
    try tmux.waitFor("a line, please")
    tmux.send("C-z")
    try tmux.waitFor("Stopped")
    tmux.send("fg", "Enter")
    try tmux.waitUntil("the demo in the foreground") { _ in tmux.foreground == "TerminalDemo" }
    tmux.send("hello", "Enter")
    try tmux.waitFor("demo 24x80")
    tmux.send("j")
    try tmux.waitFor("key j")
    tmux.send("q")
    try tmux.waitFor("demo ended with 0")
  }
}
