import TerminalTesting
import Testing

/// Every way of walking, in the installed program on a terminal.
@Suite struct WalkingTests {
  /// The code that the breadcrumb ends with, where it stands before the title or the place in the family.
  private func expect(_ code: String, in session: TmuxSession) throws {
    try session.waitUntil("at \(code)") { screen in
      let crumbs = screen.first?.split(separator: "›").last?.split(separator: " ").first
      return crumbs.map(String.init) == code
    }
  }

  /// The explorer at a code, in tmux.
  private func begin(at code: String) throws -> TmuxSession {
    let session = try Installed.tmux("\(Installed.program) explore \(code)")
    try expect(code, in: session)
    return session
  }

  private func walk(_ steps: [([String], String)], in session: TmuxSession) throws {
    for (keys, code) in steps {
      for key in keys { session.send(key) }
      try expect(code, in: session)
    }
  }

  private static let siblings: [([String], String)] = [
    (["J"], "9614"), (["]"], "9615"), (["J"], "9615"), (["K"], "9614"), (["["], "9613"), (["^"], "9611"),
    (["$"], "9615"), (["}"], "9621"), (["{"], "9615"), (["u"], "961"),
  ]

  @Test(arguments: [false, true])
  func siblingsLevelsAndParentsAreOneKeyAwayInBothPanes(_ isReading: Bool) throws {
    let session = try begin(at: "9613")
    if isReading { session.send("Enter") }
    try walk(Self.siblings, in: session)
  }

  @Test func theParentRemembersTheChildAndCountsRepeat() throws {
    let session = try begin(at: "9613")
    try walk(
      [
        (["u"], "961"), (["Right"], "9613"), (["Left"], "961"), (["4", "J"], "965"), (["2", "K"], "963"),
        (["9", "6", "1", "3", "Enter"], "9613"), (["H"], "963"), (["L"], "9613"), (["g"], "0"), (["G"], "99"),
      ], in: session)
  }

  @Test func foldsAreMadeToALevelAndShallowAndDeep() throws {
    let session = try begin(at: "9613")
    session.send("z", "2")
    try expect("96", in: session)
    try session.waitUntil("folded to divisions") { $0.contains { $0.contains("▸ 97") } }
    session.send("E")
    try session.waitUntil("open deep") { $0.contains { $0.contains("· 96111") } }
    session.send("c")
    try session.waitUntil("closed") { $0.contains { $0.contains("▸ 96 ") } }
    session.send("+")
    try session.waitUntil("open") { $0.contains { $0.contains("▾ 96 ") } }
    session.send("-", ".")
    try session.waitUntil("alone") { $0.count > 2 && $0[1].contains("96 ") && !$0.contains { $0.contains("▸ 95") } }
    session.send(",")
    try session.waitUntil("with its siblings") { $0.contains { $0.contains("▸ 95") } }
  }

  @Test func theCursorOfTheTerminalStaysOnTheSelectedLine() throws {
    let session = try begin(at: "9613")
    for key in ["Down", "J", "u", "PageDown"] {
      session.send(key)
      try session.waitUntil("the cursor on the selected line") { screen in
        screen.firstIndex { $0.hasPrefix("›") } == session.cursorRow
      }
    }
  }

  @Test func aCodeThatLostItsZeroIsRepairedWhileItIsTyped() throws {
    let session = try begin(at: "9613")
    session.send("1", "1", "1")
    try session.waitFor("no such code; meant: 0111 Wheat")
    session.send("Enter")
    try session.waitFor("no 111 in CPC Ver. 2.1; this is 0111")
  }

  @Test func whatIsPastedIsSearchedForAndNeverCarriedOut() throws {
    let session = try Installed.explore(["explore", "9613"])
    session.send("\u{1B}[200~q\u{1B}[2Jhaircut\r\u{1B}[201~")
    try session.expect("haircut")
    session.send("\u{3}q")
    #expect(try session.expectEnd() == .exited(0))
  }

  @Test func helpShowsTheRowsThatHaveTheWordsTyped() throws {
    let session = try begin(at: "9613")
    session.send("?", "/")
    session.type("pager")
    try session.waitUntil("the rows with the word") { screen in
      screen.contains { $0.contains("open the profile in the pager") } && !screen.contains { $0.contains("sibling") }
    }
    session.send("Enter", "Escape")
    try session.waitFor("next sibling")
  }

  @Test func aLinkIsPeekedAtAndWordsAreFoundInTheProfile() throws {
    let session = try begin(at: "961")
    session.send("Enter", "Tab", "i")
    try session.waitFor("┌──")
    session.send("q")
    try session.waitUntil("the box gone") { !$0.contains { $0.contains("┌──") } }
    session.send("/")
    session.type("distribution")
    try session.waitFor("1 of ")
    session.send("Enter", "n")
    try session.waitFor("2 of ")
  }
}
