import FoundationEssentials
import Glibc
import TerminalTesting
import Testing

/// What the explorer does with the reader's configuration.
@Suite struct ConfigurationTests {
  private let home = Installed.home()

  /// Starts the explorer on a configuration.
  private func start(
    _ configuration: String, _ arguments: String = "", rows: Int = 24, columns: Int = 120
  ) throws -> TmuxSession {
    let folder = (home["XDG_CONFIG_HOME"] ?? "") + "/cpc"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(configuration.utf8).write(to: URL(filePath: folder + "/config.toml"))
    let session = try Installed.tmux(
      "\(Installed.program) \(arguments); echo ended $?; cat", rows: rows, columns: columns, environment: home)
    try session.waitUntil("a first frame") { $0.first?.contains("CPC Ver. 2.1") ?? false }
    return session
  }

  @Test func keysLayoutAndStartLevelAreHeeded() throws {
    let session = try start("start-level = 2\nascii = true\n[layout]\nreader = false\n[keys]\nquit = \"Alt-q\"\n")
    try session.waitUntil("two levels in ASCII, no reader") { screen in
      screen.contains { $0.contains("+ 01 Products") } && !screen.contains { $0.contains(" | ") }
    }
    session.send("q")
    try session.waitFor("q does nothing here")
    session.send("M-q")
    try session.waitFor("ended 0")
  }

  @Test func aMistakeIsNamedInTheFooterAndAtTheEnd() throws {
    let session = try start("ascii = true\ntheme = \"dusk\"\n")
    try session.waitFor("~/config/cpc/config.toml:2: theme is dark or light or mono, not dusk; dark is used")
    try session.waitUntil("the rest is used") { screen in screen.contains { $0.contains(">+ 0 Agri") } }
    session.send("q")
    try session.waitFor("ended 0")
    #expect(session.screen().contains { $0.hasPrefix("cpc: ~/config/cpc/config.toml:2: theme is") })
  }

  @Test func aTextThatIsNoTOMLIsNamedWithItsLine() throws {
    let session = try start("mouse = true\n[keys\n")
    try session.waitFor("~/config/cpc/config.toml:2: ")
    session.send("q")
    try session.waitFor("ended 0")
  }

  @Test func whatWasSaidLastHolds() throws {
    let first = try start("[layout]\noutline-share = 50\n")
    first.send(">")
    try first.waitUntil("wider") { screen in
      screen.contains { line in line.firstIndex(of: "│").map { line.distance(from: line.startIndex, to: $0) } == 64 }
    }
    first.send("q")
    try first.waitFor("ended 0")
    let file = (home["XDG_STATE_HOME"] ?? "") + "/cpc/cpc-2.1.state"
    #expect(try String(contentsOfFile: file, encoding: .utf8).contains("option\toutline-share\t54\t50"))
    let second = try start("[layout]\noutline-share = 30\n")
    try second.waitUntil("as configured since") { screen in
      screen.contains { line in line.firstIndex(of: "│").map { line.distance(from: line.startIndex, to: $0) } == 36 }
    }
  }

  @Test(arguments: ["dark", "light"])
  func aThemeOfOnesOwnIsDrawnAndNoColourWins(_ base: String) throws {
    let folder = (home["XDG_CONFIG_HOME"] ?? "") + "/cpc"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let text = "theme = \"mine\"\n[themes.mine]\nbase = \"\(base)\"\nlevel1 = \"bold 201/13\"\n"
    try Data(text.utf8).write(to: URL(filePath: folder + "/config.toml"))
    let coloured = try Installed.explore(environment: home)
    #expect(coloured.output.contains("38;5;201"))
    let plain = try Installed.explore(environment: home.merging(["NO_COLOR": "1"]) { $1 })
    #expect(!plain.output.contains("38;5;"))
    let other = try Installed.explore(["explore", "--theme", "mono"], environment: home)
    #expect(!other.output.contains("38;5;"))
  }

  @Test func anUnknownThemeOnTheCommandLineIsRefused() {
    let (ending, output) = Installed.complaint("explore --theme dusk", environment: home)
    #expect(ending == .exited(2) && output == "cpc: --theme is dark or light or mono, not dusk\n")
  }

  @Test func optionsAreChangedLiveAndKept() throws {
    let session = try start("")
    session.send("o")
    try session.waitFor("start-level")
    session.send("Down", "Space")
    try session.waitFor(">ascii           yes")
    session.send("Escape")
    try session.waitFor(">+ 0 Agri")
  }
}
