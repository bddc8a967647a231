import TerminalTesting
import Testing

@Suite struct ScreenTests {
  @Test("A frame is drawn, and the terminal given back")
  func drawing() throws {
    let demo = try DemoSession()
    try demo.start()
    demo.pty.send("q")
    try demo.expectEnd(.exited(0))
    #expect(demo.pty.output.contains("\u{1B}[?1049h"))
    #expect(demo.farewell.contains("demo ended with 0"))
  }

  @Test(
    "Moving by one line sends less than 300 bytes", arguments: ["xterm-256color", "tmux-256color", "linux", "vt100"])
  func bytesPerMove(terminal: String) throws {
    let sent = try [0, 40].map { moves in
      let demo = try DemoSession(environment: ["TERM": terminal])
      try demo.start()
      for move in 0..<moves {
        demo.pty.send("j")
        // The new line is sent last, as a whole, because it is reversed.
        try demo.pty.expect("0\(1112 + move)")
        try demo.pty.expect("\(3 * move + 3) ")
      }
      demo.pty.send("q")
      #expect(try demo.pty.expectEnd() == .exited(0))
      return demo.pty.received.count
    }
    #expect((sent[1] - sent[0]) / 40 < 300)
  }

  @Test("What the differences leave behind is what a full redraw shows")
  func differences() throws {
    let tmux = try TmuxSession(builtProgram("TerminalDemo"), rows: 12, columns: 40)
    try tmux.waitFor("ready")
    for (round, keys) in ["jjjj", "jjjjjjjjjjjj", "kkkkkkkkkk", "jjjjjjjjjjjjjjjjj", "kkkkkkkkkkkkkkkkkkkkk"]
      .enumerated()
    {
      for (place, key) in keys.enumerated() {
        tmux.send("\(key)", "\(place % 10)")
        try tmux.waitFor("key \(place % 10)")
      }
      let seen = tmux.screen()
      tmux.send("C-l")
      try tmux.waitFor("key ^l")
      #expect(seen.dropLast(2) == tmux.screen().dropLast(2), "round \(round)")
    }
  }

  @Test("While keys are waiting, only the last place is drawn")
  func coalescing() throws {
    let demo = try DemoSession()
    try demo.start()
    let before = demo.pty.received.count
    demo.pty.send(String(repeating: "j", count: 400) + "z")
    try demo.pty.expect("key z")
    #expect(demo.pty.received.count - before < 8000)
    demo.pty.send("q")
    try demo.expectEnd(.exited(0))
  }

  @Test("No resize is lost, down to one cell and back")
  func resizing() throws {
    let demo = try DemoSession()
    try demo.start()
    for step in 0..<200 {
      let (rows, columns) = (3 + step * 7 % 50, 30 + step * 11 % 170)
      demo.pty.resize(rows: rows, columns: columns)
      try demo.pty.expect("demo \(rows)x\(columns) of")
    }
    for size in [1, 2, 1] { demo.pty.resize(rows: size, columns: size) }
    demo.pty.send("jjj")
    demo.pty.resize(rows: 24, columns: 80)
    try demo.pty.expect("demo 24x80 of")
    demo.pty.send("q")
    try demo.expectEnd(.exited(0))
  }

  @Test(
    "Under NO_COLOR not one colour is sent, and none to a terminal without",
    arguments: [
      ["TERM": "xterm-256color", "NO_COLOR": "1"], ["TERM": "linux", "NO_COLOR": "yes"], ["TERM": "vt100"],
    ])
  func noColour(environment: [String: String]) throws {
    let demo = try DemoSession(environment: environment)
    try demo.start()
    demo.pty.send("jkq")
    try demo.expectEnd(.exited(0))
    #expect(demo.pty.output.contains("of 0 colours"))
    let numbers = demo.pty.output.split(separator: "\u{1B}[").dropFirst().flatMap { sequence in
      let inner = sequence.prefix { $0.isNumber || $0 == ";" }
      return sequence.dropFirst(inner.count).first == "m" ? inner.split(separator: ";").compactMap { Int($0) } : []
    }
    #expect(!numbers.isEmpty)
    #expect(numbers.allSatisfy { $0 < 30 })
    #expect(!demo.pty.output.contains("\u{1B}]"))
  }

  @Test("An empty NO_COLOR means nothing")
  func emptyNoColour() throws {
    let demo = try DemoSession(environment: ["TERM": "xterm-256color", "NO_COLOR": ""])
    try demo.pty.expect("of 256 colours")
  }

  @Test(
    "The sequences of every terminal arrive as keys",
    arguments: ["xterm-256color", "screen-256color", "linux", "vt100"])
  func keys(terminal: String) throws {
    let demo = try DemoSession(environment: ["TERM": terminal])
    try demo.start()
    for (sent, shown) in [("\u{1B}[B", "Down"), ("\u{1B}OA", "Up"), ("\u{1B}", "Esc"), ("\u{1B}[1;3D", "Alt-Left")] {
      demo.pty.send(sent)
      try demo.pty.expect(shown)
    }
    demo.pty.send([0xFF, 0xC3])
    demo.pty.send("q")
    try demo.expectEnd(.exited(0))
  }

  @Test("Pastes and the mouse arrive, and their modes are taken back")
  func pasteAndMouse() throws {
    let demo = try DemoSession("--mouse")
    try demo.start()
    demo.pty.send("\u{1B}[200~q\u{1B}[201~")
    try demo.pty.expect("paste(\"q\")")
    demo.pty.send("\u{1B}[<64;5;3M")
    try demo.pty.expect("wheelUp")
    demo.pty.send("c")
    try demo.pty.expect("\u{1B}]52;c;V2hlYXQsIHNlZWQ=\u{7}")
    demo.pty.send("q")
    try demo.expectEnd(.exited(0))
    #expect(demo.pty.output.contains("\u{1B}[?1000h\u{1B}[?1006h"))
  }

  @Test("Without the mouse nothing is said about it")
  func noMouse() throws {
    let demo = try DemoSession()
    try demo.start()
    demo.pty.send("q")
    try demo.expectEnd(.exited(0))
    #expect(!demo.pty.output.contains("\u{1B}[?1000"))
  }

  @Test("On the controlling terminal, standard input and output stay free")
  func controlling() throws {
    let pty = try PtySession(["sh", "-c", "echo x | \(builtProgram("TerminalDemo")) --controlling | sed s/^/out:/"])
    try pty.expect("ready")
    pty.send("q")
    try pty.expect("out:demo ended with 0")
    #expect(try pty.expectEnd() == .exited(0))
  }

  @Test(
    "What is no usable terminal is an error with a name",
    arguments: [
      ("nonesuch", "unknownTerminal(\"nonesuch\")"), ("", "unknownTerminal(\"\")"), ("dumb", "plainTerminal(\"dumb\")"),
    ])
  func unusable(terminal: String, error: String) throws {
    let demo = try DemoSession(environment: ["TERM": terminal])
    try demo.expectEnd(.exited(2))
    #expect(demo.pty.output.hasSuffix("demo: \(error)\r\n"))
  }

  @Test("Output that is no terminal is an error too")
  func redirected() {
    let result = run([builtProgram("TerminalDemo")], environment: ["TERM": "xterm"])
    #expect(result.ending == .exited(2))
    #expect(result.output == "demo: notATerminal\n")
  }
}
