import Classifications
import Explorer
import Terminal
import Testing

/// Golden frames, and what holds for every frame.
@Suite struct FrameTests {
  static let screens = [
    ("start", "0", ""), ("outline", "9613", ""), ("reader", "9613", "Enter Tab"), ("unwritten", "0111", "Enter"),
    ("goto", "0", "9 6 1"), ("search", "0", "/ \"recording_studio\""), ("help", "0", "?"), ("pinned", "9613", "z 5"),
  ]

  @Test(arguments: [(80, 24), (120, 40)], screens)
  func looksAsApproved(_ size: (Int, Int), _ screen: (String, String, String)) throws {
    try Golden.expectLooks(screen.0, at: Code(screen.1), screen.2, size)
  }

  @Test(arguments: [(40, 10), (20, 5)], screens)
  func looksAsApprovedWhenSmall(_ size: (Int, Int), _ screen: (String, String, String)) throws {
    var traveller = try Traveller(at: Code(screen.1), size.0, size.1)
    try traveller.press(screen.2)
    try Golden.expect(traveller.model.frame.annotated, "\(screen.0)-\(size.0)x\(size.1)")
  }

  @Test func everyFrameFitsItsScreenFromOneCellUp() throws {
    for size in [(1, 1), (2, 1), (1, 2), (3, 3), (7, 2), (19, 6), (100, 1), (99, 30), (100, 30), (250, 80)] {
      for screen in Self.screens {
        var traveller = try Traveller(at: Code(screen.1), size.0, size.1)
        try traveller.press(screen.2)
        let frame = traveller.model.frame
        #expect(frame.lines.count <= size.1 && frame.lines.allSatisfy { $0.width <= size.0 })
        if let cursor = frame.cursor { #expect(cursor.row < size.1 && cursor.column < max(1, size.0)) }
      }
    }
  }

  @Test func resizingKeepsThePlace() throws {
    var traveller = try Traveller(at: "9613", 120, 40)
    try traveller.press("Enter Tab Tab")
    let before = traveller.model.frame
    for (columns, rows) in [(80, 24), (1, 1), (40, 10), (120, 40)] {
      _ = traveller.model.update(.resize(Size(rows: rows, columns: columns)))
    }
    #expect(
      traveller.model.frame.text.split(separator: "\n").dropLast() == before.text.split(separator: "\n").dropLast())
  }

  @Test func nothingInAFrameCanDriveTheTerminal() throws {
    var traveller = try Traveller()
    _ = traveller.model.update(.paste("\u{1B}[2J\u{7}\u{9B}31m"))
    #expect(
      traveller.model.frame.text.unicodeScalars.allSatisfy { $0.value == 10 || $0.value >= 32 && $0.value != 0x9B })
  }
}
