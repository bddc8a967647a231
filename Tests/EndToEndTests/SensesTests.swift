import TerminalTesting
import Testing

/// The mouse and the ear: the installed program for those who point and for those who listen.
@Suite struct SensesTests {
  @Test func theMouseIsOffUntilItIsAskedFor() throws {
    let quiet = try Installed.explore(["explore", "9613"])
    #expect(!quiet.output.contains("\u{1B}[?1000h"))
    quiet.send("q")
    #expect(try quiet.expectEnd() == .exited(0))
  }

  @Test func aClickInATerminalGoesToTheLine() throws {
    let session = try Installed.explore(["explore", "0", "--mouse"])
    #expect(session.output.contains("\u{1B}[?1000h") && session.output.contains("\u{1B}[?1006h"))
    session.send("\u{1B}[<0;12;3M\u{1B}[<0;12;3m")
    try session.expect("Ores and min")
    session.send("q")
    #expect(try session.expectEnd() == .exited(0))
    #expect(session.output.contains("\u{1B}[?1000l"))
  }

  @Test func aSecondClickInAViewGoesThere() throws {
    let session = try Installed.tmux("\(Installed.program) explore 9613 --mouse", rows: 24, columns: 100)
    try session.waitFor("? help")
    session.send("F")
    try session.waitFor("┃9613")
    let screen = session.screen()
    let row = try #require(screen.firstIndex { $0.contains("─ 9614") })
    let line = screen[row]
    let column = try #require(
      line.firstRange(of: "9614").map { line.distance(from: line.startIndex, to: $0.lowerBound) })
    let press = "\u{1B}[<0;\(column + 1);\(row + 1)M"
    session.type(press)
    try session.waitFor("›9614")
    session.type(press)
    try session.waitUntil("at 9614") { $0.contains { $0.hasPrefix("›") && $0.contains("9614 ") } }
  }

  @Test func eachKeyIsAnsweredByOneSpokenLine() {
    let keys = "printf 'J\\033[Cu/plaster of paris'"
    let (ending, output) = TerminalTesting.run(
      ["/bin/sh", "-c", "\(keys) | \(Installed.program) explore 9613 --linear"], environment: Installed.home())
    let lines = output.split(separator: "\n")
    #expect(ending == .exited(0))
    #expect(
      lines.first
        == "9613 Audiovisual post-production services, class, level 4 of 5, 3 of 5 siblings, closed, 8 children")
    #expect(lines.dropFirst().first?.hasPrefix("9614 Motion picture") ?? false)
    #expect(lines.last?.contains("37410") ?? false, "\(output)")
    #expect(output.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 32 })
  }

  @Test func whoListensComesBackToTheirPlaceAndHasTheirOwnKeys() throws {
    let home = Installed.home()
    let folder = try #require(home["XDG_CONFIG_HOME"]) + "/cpc"
    let keys = "mkdir -p \(folder) && echo '[keys]\nparent = \"P\"' >\(folder)/config.toml"
    let linear = "\(Installed.program) explore --linear"
    let (ending, output) = TerminalTesting.run(
      [
        "/bin/sh", "-c",
        "\(keys); printf 9614q | \(linear) >/dev/null; printf '9614\\rmaq' | \(linear) >/dev/null; printf \"P'\" | \(linear)",
      ],
      environment: home)
    let lines = output.split(separator: "\n")
    #expect(ending == .exited(0) && lines.count == 3, "\(output)")
    #expect(lines.first?.hasPrefix("9614 ") ?? false)
    #expect(lines.dropFirst().first?.hasPrefix("961 ") ?? false)
    #expect(lines.last?.hasPrefix("mark a, 1 of 1: 9614 ") ?? false)
  }
}
