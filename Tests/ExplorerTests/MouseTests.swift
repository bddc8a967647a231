import Classifications
import Explorer
import Navigation
import Terminal
import Testing

/// What the mouse points at.
@Suite struct MouseTests {
  private func click(_ traveller: inout Traveller, _ text: String) throws {
    let lines = traveller.model.frame.lines.map(\.text)
    let row = try #require(lines.firstIndex { $0.contains(text) }, "nothing shows \(text)")
    let place = try #require(lines[row].firstRange(of: text))
    let column = cells(of: lines[row][..<place.lowerBound])
    _ = traveller.model.update(.mouse(MouseEvent(.press, at: Position(row: row, column: column))))
  }

  private func turn(_ traveller: inout Traveller, _ action: MouseEvent.Action, column: Int) {
    _ = traveller.model.update(.mouse(MouseEvent(action, at: Position(row: 8, column: column))))
  }

  @Test func aClickGoesToALineAndASecondOneOpensIt() throws {
    var traveller = try Traveller(at: "9613")
    try click(&traveller, "9611 Sound")
    #expect(traveller.code == "9611")
    try click(&traveller, "9611 Sound")
    #expect(traveller.model.frame.text.contains("96111 Sound"))
  }

  @Test func aClickOnALinkFollowsItAndOneOnTheBreadcrumbGoesUp() throws {
    var traveller = try Traveller(at: "961", 120, 40)
    try click(&traveller, "post-production [9613]")
    #expect(traveller.code == "9613")
    try click(&traveller, "96 Recreational")
    #expect(traveller.code == "96")
    try traveller.press("H")
    #expect(traveller.code == "9613")
  }

  @Test func theWheelMovesTheViewItIsOver() throws {
    var traveller = try Traveller(at: "9613", 120, 24)
    turn(&traveller, .wheelDown, column: 80)
    #expect(traveller.model.reader.scroll == 3 && traveller.code == "9613")
    turn(&traveller, .wheelUp, column: 80)
    #expect(traveller.model.reader.scroll == 0)
    let top = traveller.model.outline.top
    turn(&traveller, .wheelUp, column: 10)
    #expect(traveller.model.outline.top == max(0, top - 3))
  }

  @Test func aClickSelectsAHitAndASecondOneGoesThere() throws {
    var traveller = try Traveller()
    try traveller.press("/ \"sound_recording\"")
    try click(&traveller, "96113 Sound")
    #expect(traveller.model.context == .search && traveller.code == "96113")
    try click(&traveller, "96113 Sound")
    #expect(traveller.model.context == .outline && traveller.code == "96113")
  }

  @Test(arguments: [(120, 40), (80, 24)])
  func aClickInTheFamilyGivesTheFocusAndASecondOneGoesThere(_ size: (Int, Int)) throws {
    var traveller = try Traveller(at: "9613", size.0, size.1)
    try traveller.press("F")
    try click(&traveller, "9612")
    #expect(traveller.model.context == .family && traveller.focus == "9612")
    try click(&traveller, "›9612")
    #expect(traveller.model.context == .outline && traveller.code == "9612")
  }

  @Test(arguments: [(120, 40), (60, 24)])
  func aClickInTheChainGivesTheFocusAndASecondOneGoesThere(_ size: (Int, Int)) throws {
    var traveller = try Traveller(at: "9613", size.0, size.1)
    try traveller.press("V Down")
    let second = traveller.focus
    try traveller.press("Up")
    let first = traveller.focus
    try click(&traveller, second)
    #expect(traveller.model.context == .chain && traveller.focus == second && first != second)
    turn(&traveller, .wheelUp, column: 5)
    #expect(traveller.focus == first)
    try click(&traveller, second)
    try click(&traveller, second)
    #expect(traveller.model.context == .outline && traveller.code == second)
  }

  @Test func aClickOnTheMiddleOfAChainGoesBackToIt() throws {
    var traveller = try Traveller(at: "9613", 120, 40)
    try traveller.press("V")
    try click(&traveller, "9613 ")
    #expect(traveller.model.context == .outline && traveller.code == "9613")
  }

  @Test func aClickInAComparisonChoosesAndASecondOneGoesThere() throws {
    var traveller = try Traveller(at: "9612", 120, 40)
    try traveller.press("x J x X")
    try click(&traveller, "9613 Audio")
    #expect(traveller.model.context == .comparing && traveller.focus == "9613")
    try click(&traveller, "9613 Audio")
    #expect(traveller.model.context == .outline && traveller.code == "9613")
  }

  @Test(arguments: [(120, 40), (80, 24)])
  func aClickInAListSelectsAndASecondOneIsEnter(_ size: (Int, Int)) throws {
    var traveller = try Traveller(at: "23161", size.0, size.1)
    try traveller.press("T")
    try click(&traveller, "1006.40")
    #expect(traveller.model.spoken.contains("2 of 2"))
    try click(&traveller, "1006.40 ")
    #expect(traveller.model.context == .outline)
    try traveller.press("o")
    try click(&traveller, "mouse")
    try click(&traveller, "mouse")
    #expect(traveller.model.settings.mouse)
  }

  @Test func aClickAnywhereIsHarmless() throws {
    for keys in ["", "?", "F", "V", "o", "m a '", "T", "x J x X", "/ \"wool\"", "9 6"] {
      var traveller = try Traveller(at: "9613", 30, 8)
      try traveller.press(keys)
      for row in -1...9 {
        for column in [-1, 0, 5, 29, 300] {
          _ = traveller.model.update(.mouse(MouseEvent(.press, at: Position(row: row, column: column))))
        }
      }
      #expect(traveller.model.frame.lines.count <= 8)
    }
  }
}
