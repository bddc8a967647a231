import FoundationEssentials
import TerminalTesting
import Testing

/// Family tree, value chain and comparison in the installed program, as views and as commands.
@Suite struct ViewTests {
  private func start(_ code: String, _ ready: String = "? help") throws -> TmuxSession {
    let session = try TmuxSession("\(Installed.program) explore \(code); echo ended $?; cat")
    try session.waitFor(ready)
    return session
  }

  @Test func aFamilyIsWalkedAndLeft() throws {
    let session = try start("9613")
    session.send("F")
    try session.waitFor("─┼─┃9613")
    session.send("Right", "Down")
    try session.waitFor("├─›96132")
    session.send("Escape")
    try session.waitUntil("back at 9613") { $0.contains { $0.hasPrefix("›") && $0.contains("9613 ") } }
    session.send("F", "Right", "Down", "Enter")
    try session.waitUntil("at 96132") { $0.contains { $0.hasPrefix("›") && $0.contains("96132 ") } }
  }

  @Test func aChainIsWalkedAndLeft() throws {
    let session = try start("9613")
    session.send("V")
    try session.waitFor("Supplied by")
    session.send("Right", "Right")
    try session.waitFor("now around")
    session.send("BSpace")
    try session.waitFor("→ 9613")
    session.send("q")
    try session.waitUntil("back at 9613") { $0.contains { $0.hasPrefix("›") && $0.contains("9613 ") } }
    session.send("q")
    try session.waitFor("ended 0")
  }

  @Test func markedItemsAreComparedAndLeft() throws {
    let session = try start("9613")
    session.send("x", "K", "x")
    try session.waitFor("▸*9612")
    session.send("X")
    try session.waitFor("9613 excludes, and sends to 9612 (by 96121)")
    session.send("?")
    try session.waitFor("Comparing")
    session.send("Escape", "Escape")
    try session.waitFor("▸*9612")
  }

  @Test func whatCorrespondsIsListedAndGoneToAndBack() throws {
    let session = try Installed.tmux("\(Installed.program) explore 23161")
    try session.waitFor("? help")
    session.send("T")
    try session.waitFor("HS 1006.30 is narrower: it is a part of CPC 23161.")
    session.send("Down", "Enter")
    try session.waitFor("from CPC Ver. 2.1; H comes back there")
    try session.waitUntil("at 1006.40") { $0.contains { $0.hasPrefix("›") && $0.contains("1006.40 ") } }
    session.send("T")
    try session.waitFor("CPC 23161 is broader: it holds HS 1006.40 and more.")
    session.send("q", "H")
    try session.waitFor("back in CPC Ver. 2.1")
    try session.waitUntil("at 23161") { $0.contains { $0.hasPrefix("›") && $0.contains("23161 ") } }
  }

  @Test(arguments: [
    ("tree 9613 --format mermaid", "graph LR\n"), ("tree 9613 --format dot", "digraph family {\n"),
    ("chain 9613", "9613 Audiovisual post-production services\n\nSupplied by ("),
    ("chain 9613 --up 2 --down 0 --format dot", "digraph chain {\n"), ("chain 9614 --to 9615", "9614 Motion picture"),
    ("compare 9612 9613 9614 9615", "9612 · class"),
    ("compare 9612 9613", "9612 · class                           │ 9613"),
  ])
  func aCommandPrints(_ arguments: String, _ start: String) {
    let (ending, output) = TerminalTesting.run(["/bin/sh", "-c", "\(Installed.program) \(arguments)"])
    #expect(ending == .exited(0) && output.hasPrefix(start), "\(output.prefix(200))")
  }

  @Test(
    arguments: [
      ("tree --format dot", 2, "cpc: --format dot wants a code"), ("tree 96 --format svg", 2, "cpc: The value 'svg'"),
      ("tree 96133333 --format dot", 1, "cpc: no code 96133333"), ("chain", 2, "cpc: Missing expected argument"),
      ("chain 9613 --up=-1", 2, "cpc: --up and --down want"), ("chain 9613 --to 9614 --up 2", 2, "cpc: --to goes with"),
      ("compare 9613", 2, "cpc: compare wants"), ("compare 1 2 3 4 5", 2, "cpc: compare wants"),
      ("compare 9613 haircut", 1, "cpc: \"haircut\" is not a code"),
    ] as [(String, Int32, String)])
  func aFailureIsOneLine(_ arguments: String, _ status: Int32, _ start: String) {
    let (ending, output) = Installed.complaint(arguments)
    #expect(ending == .exited(status))
    #expect(output.hasPrefix(start) && output.split(separator: "\n").count == 1, "\(output)")
  }

  private struct Graph: Decodable {
    struct Node: Decodable { let id, code, title, level, section: String, column: Int }
    struct Edge: Decodable { let from, to: String }
    let kind, about: String, nodes: [Node], edges: [Edge]
  }

  @Test func aChainIsPrintedAsJSON() throws {
    let (ending, output) = Installed.run("chain", "9613", "--up", "2", "--format", "json")
    let graph = try JSONDecoder().decode(Graph.self, from: Data(output.utf8))
    let ids = Set(graph.nodes.map(\.id))
    #expect(ending == .exited(0) && graph.kind == "chain" && graph.about == "c9613")
    #expect(ids.count == graph.nodes.count && graph.edges.allSatisfy { ids.contains($0.from) && ids.contains($0.to) })
    #expect(Set(graph.nodes.map(\.column)) == [-2, -1, 0, 1])
  }
}
