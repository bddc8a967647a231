import CatalogTesting
import Classifications
import Navigation
import Testing

/// Itineraries: what is pressed, and where one stands then.
@Suite struct OutlineTests {
  let cpc: Classification
  var outline: Outline

  init() throws {
    cpc = try Shipped.cpc()
    outline = Outline(cpc)
    outline.resize(height: 20)
  }

  private var code: String { cpc.items[outline.selected].code.text }

  private mutating func go(to code: Code) throws { outline.reveal(try #require(cpc[code]).index) }

  @Test func itBeginsAtTheFirstSectionWithEverythingClosed() {
    #expect(code == "0" && outline.rows.count == 10)
  }

  @Test(
    arguments: [
      ("9613", .nextSibling, 1, "9614"), ("9613", .previousSibling, 2, "9611"), ("9613", .nextSibling, 99, "9615"),
      ("9613", .firstSibling, 1, "9611"), ("9613", .lastSibling, 1, "9615"), ("9613", .parent, 1, "961"),
      ("9613", .parent, 9, "9"), ("9613", .child, 1, "96131"), ("96131", .previousSameLevel, 1, "96123"),
      ("9615", .nextSameLevel, 1, "9621"), ("0", .previousSibling, 1, "0"), ("9", .nextSameLevel, 1, "9"),
      ("9613", .next, 1, "9614"), ("9613", .previous, 3, "961"), ("9613", .first, 1, "0"), ("0", .last, 1, "9"),
      ("96140", .child, 1, "96140"),
    ] as [(Code, Motion, Int, String)])
  mutating func aMotionEndsWhereItShould(_ start: Code, _ motion: Motion, _ count: Int, _ end: String) throws {
    try go(to: start)
    let moved = outline.move(motion, count: count)
    #expect(code == end)
    #expect(moved == (start.text != end))
  }

  @Test mutating func theParentRemembersTheChild() throws {
    try go(to: "9613")
    outline.move(.parent)
    outline.move(.child)
    #expect(code == "9613")
  }

  @Test mutating func foldingToALevelShowsAllItemsOfItAndAbove() {
    for (depth, count) in zip(1...5, [10, 81, 410, 1_709, 4_596]) {
      outline.fold(.toLevel(depth))
      #expect(outline.rows.count == count)
    }
  }

  @Test mutating func closingAnAncestorStandsOnIt() throws {
    try go(to: "96131")
    outline.fold(.toLevel(2))
    #expect(code == "96")
  }

  @Test mutating func deepFoldsReachEverythingBelow() throws {
    try go(to: "96")
    outline.fold(.openDeep)
    let below = try #require(cpc["96"]).descendants
    #expect(below.allSatisfy { outline.rows.contains($0.index) })
    outline.fold(.closeDeep)
    outline.fold(.open)
    #expect(below.allSatisfy { !outline.isOpen[$0.index] })
  }

  @Test mutating func siblingsFoldTogether() throws {
    try go(to: "9613")
    outline.fold(.openSiblings)
    #expect(
      ["96111", "96121", "96131", "96140", "96150"].allSatisfy { code in
        outline.rows.contains(cpc[Code(code)]?.index ?? -1)
      })
    outline.fold(.closeSiblings)
    #expect(code == "9613" && !outline.isOpen[outline.selected])
  }

  @Test mutating func aRootHidesTheRestUntilOneGoesElsewhere() throws {
    try go(to: "961")
    outline.setRoot(outline.selected)
    #expect(outline.rows.first == outline.selected && outline.rows.count == 6)
    outline.move(.parent)
    #expect(code == "961")
    try go(to: "0111")
    #expect(outline.root == nil && code == "0111")
  }

  @Test mutating func aPlaceComesBackWholeWithItsFoldsAndItsView() throws {
    try go(to: "9613")
    outline.fold(.open)
    let place = outline.place
    outline.fold(.toLevel(1))
    try go(to: "0111")
    outline.go(to: place)
    #expect(outline.place == place)
  }

  @Test(arguments: [1, 2, 3, 5, 8, 20, 60])
  mutating func theSelectedRowIsAlwaysOnTheScreen(_ height: Int) throws {
    outline.resize(height: height)
    outline.fold(.toLevel(5))
    for motion in [Motion.next, .nextPage, .nextSameLevel, .last, .previousHalfPage, .previousSibling, .parent, .first]
    {
      for count in [1, 7, 400] {
        outline.move(motion, count: count)
        let screen = outline.screen
        #expect(screen.items.contains(outline.selected) && screen.items.count <= height)
        #expect(!screen.items.prefix(screen.pinned).contains(outline.selected))
      }
    }
  }

  @Test mutating func ancestorsOfTheFirstLineArePinned() throws {
    outline.fold(.toLevel(5))
    try go(to: "96139")
    let screen = outline.screen
    let first = cpc.items[screen.items[screen.pinned]]
    #expect(screen.items.prefix(screen.pinned).map { cpc.items[$0] } == first.ancestors)
  }
}
