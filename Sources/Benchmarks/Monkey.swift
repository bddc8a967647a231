import ArgumentParser
import Classifications
import Explorer
import Glibc
import Navigation
import Terminal
import TerminalTesting

/// A monkey at the keyboard: random keys, pastes and resizes from a fixed seed, against the model and in a terminal.
struct Monkey: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "monkey", abstract: "Press random keys and look whether anything breaks.")

  @Argument(help: "The program to press keys in.")
  var program: String

  @ArgumentParser.Option(help: "How many events the model gets.")
  var events = 200_000

  @ArgumentParser.Option(help: "How many keys the program in a terminal gets.")
  var presses = 5_000

  @ArgumentParser.Option(help: "Where the random numbers begin.")
  var seed: UInt64 = 9_613

  func run() throws {
    try pressInTheModel()
    try pressInATerminal()
  }

  // MARK: The model

  private func pressInTheModel() throws {
    var random = SeededNumbers(state: seed)
    let cpc = try Classification.cpc21()
    var model = Model(cpc, size: Size(rows: 24, columns: 80))
    var early = 0
    for number in 1...events {
      _ = model.update(Self.event(&random))
      if number % 10 == 0 { try check(model, after: number) }
      if number == events / 10 { early = Self.residentKilobytes }
    }
    let late = Self.residentKilobytes
    let growth = Double(late - early) / Double(max(1, early)) * 100
    print("\(events) events in the model: no trap, every place on an existing item and on the screen")
    print("memory after a tenth \(early) kB, at the end \(late) kB (\(fixed(max(0, growth), 1)) % more)")
    if growth > 10 { throw Finding(text: "memory grew by more than a tenth") }
  }

  private func check(_ model: Model, after number: Int) throws {
    let frame = model.frame
    guard model.classification.item(at: model.outline.selected) != nil else {
      throw Finding(text: "no item is selected after event \(number)")
    }
    guard frame.lines.count <= model.size.rows, frame.lines.allSatisfy({ $0.width <= model.size.columns }) else {
      throw Finding(text: "the frame is larger than its screen after event \(number)")
    }
    if let cursor = frame.cursor {
      guard (0..<max(1, model.size.rows)).contains(cursor.row), (0..<max(1, model.size.columns)).contains(cursor.column)
      else { throw Finding(text: "the cursor is off the screen after event \(number)") }
    }
  }

  private static let keys: [Key] = {
    let bound = Keymap.standard.flatMap(\.keys).flatMap { $0.split(separator: " ") }.compactMap { Key(String($0)) }
    let typed = "abcdefghijklmnopqrstuvwxyz0123456789 \"!|:.^é日".map { Key.character($0) }
    return bound + bound + typed
  }()

  private static func event(_ random: inout SeededNumbers) -> Event {
    switch Int.random(in: 0..<100, using: &random) {
    case 0: .paste(["wool", "9613: Audiovisual", "\u{1B}[2J\n\u{0}", "日本語"].randomElement(using: &random) ?? "")
    case 1:
      .resize(Size(rows: Int.random(in: 1...60, using: &random), columns: Int.random(in: 1...200, using: &random)))
    case 2:
      .mouse(
        MouseEvent(
          [.press, .wheelUp, .wheelDown].randomElement(using: &random) ?? .press,
          at: Position(row: Int.random(in: 0..<60, using: &random), column: Int.random(in: 0..<200, using: &random))))
    default: .key(keys.randomElement(using: &random) ?? .down)
    }
  }

  private static var residentKilobytes: Int {
    guard let file = fopen("/proc/self/statm", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 128)
    guard fgets(&line, Int32(line.count), file) != nil else { return 0 }
    let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return pages * 4
  }

  // MARK: A terminal

  /// Keys as terminals send them; those that quit, suspend or start other programs are left out.
  private func pressInATerminal() throws {
    var random = SeededNumbers(state: seed)
    let letters = Array("jklhJKu$^}{HL0123456789/nN?.,zceCE+-*tFVxX<> \t\r\u{1B}abw")
    let session = try PtySession([program], rows: 24, columns: 80)
    _ = session.settle(quiet: .milliseconds(100))
    for number in 1...presses {
      session.send(String(letters.randomElement(using: &random) ?? "j"))
      if number % 100 == 0 {
        session.resize(
          rows: Int.random(in: 1...50, using: &random), columns: Int.random(in: 1...160, using: &random))
      }
      if number % 20 == 0 { _ = session.settle(quiet: .milliseconds(2), within: .milliseconds(50)) }
    }
    session.resize(rows: 24, columns: 80)
    for _ in 0..<12 {
      session.send("\u{1B}")
      _ = session.settle(quiet: .milliseconds(60), within: .milliseconds(400))
    }
    session.send("q")
    guard let ending = try? session.expectEnd() else { throw Finding(text: "the program does not end") }
    guard ending == .exited(0) else { throw Finding(text: "the program ended with \(ending)") }
    print("\(presses) keys in a terminal: quits in good order")
  }
}

/// What the monkey found.
struct Finding: Error, CustomStringConvertible {
  let text: String
  var description: String { text }
}

/// Numbers that are the same for the same seed on every machine (SplitMix64, Steele, Lea and Flood 2014).
struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
