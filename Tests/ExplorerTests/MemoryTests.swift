import CatalogTesting
import Classifications
import Explorer
import Navigation
import Terminal
import Testing

/// What is kept from one session to the next, as a value and as a text.
@Suite struct MemoryTests {
  private func travelled(_ keys: String, at code: Code = "9613") throws -> Model {
    var traveller = try Traveller(at: code)
    try traveller.press(keys)
    return traveller.model
  }

  private func read(_ text: String) throws -> Memory { try MemoryReader.read(Array(text.utf8), in: Shipped.sample()) }

  private func bytes(_ memory: Memory) throws -> [UInt8] { MemoryWriter.bytes(memory, in: try Shipped.sample()) }

  @Test(arguments: [
    "", "m a 3 7 4 Enter m b H", "z 5", "z 3 G", "z M", ". J", "E Enter Tab Tab J Backspace", "z 4 c J e",
    "/ \"sound\"",
    ": \"set_ascii=no\" Enter",
  ])
  func aMemoryIsReadAsItWasWritten(_ keys: String) throws {
    let memory = try travelled(keys).memory
    let text = try bytes(memory)
    #expect(try MemoryReader.read(text, in: Shipped.sample()) == memory)
    #expect(text.count < 4_000, "folds are written in few words")
  }

  @Test func theFirstFrameIsThatOfTheLast() throws {
    for keys in ["Enter PgDn", "z 5 G", ". Down", "z 3 Enter Tab"] {
      let before = try travelled(keys)
      let memory = before.memory
      let after = Model(before.classification, from: memory.place, size: before.size)
      #expect(after.frame.text.split(separator: "\n").dropLast() == before.frame.text.split(separator: "\n").dropLast())
    }
  }

  @Test func everyTruncationIsDamage() throws {
    let text = try bytes(travelled("m a 3 7 4 Enter z 3").memory)
    for length in 0..<text.count {
      #expect(throws: MemoryReader.Failure.damaged) {
        try MemoryReader.read(Array(text[..<length]), in: Shipped.sample())
      }
    }
  }

  @Test func everyChangedByteIsDamageOrAnotherVersion() throws {
    let text = try bytes(travelled("m a 3 7 4 Enter").memory)
    for place in text.indices {
      var changed = text
      changed[place] ^= 1
      #expect(throws: MemoryReader.Failure.self) { try MemoryReader.read(changed, in: Shipped.sample()) }
    }
  }

  @Test func aLaterVersionIsToldFromDamage() throws {
    #expect(throws: MemoryReader.Failure.newer) { try read("cpc state 2\n") }
    #expect(throws: MemoryReader.Failure.damaged) { try read("cpc state 0x\n") }
    #expect(throws: MemoryReader.Failure.damaged) { try read("") }
  }

  @Test func whatAnotherCatalogHasIsKept() throws {
    var memory = try travelled("m a").memory
    memory.strangers = ["mark\tq\tX99\toutline\t0\t"]
    let read = try MemoryReader.read(bytes(memory), in: Shipped.sample())
    #expect(read == memory)
    #expect(try MemoryReader.read(bytes(memory), in: SmallTrade.classification()).strangers.count == 2)
  }

  @Test func twoWritersLoseNothing() throws {
    let base = try travelled("m a m b").memory
    let go = { (memory: Memory, keys: String) in
      var traveller = Traveller(Model(try Shipped.sample(), from: memory.place, size: Size(rows: 24, columns: 80)))
      traveller.model.recall(memory)
      try traveller.press(keys)
      return traveller.model.memory
    }
    let mine = try go(base, "' Del Esc 3 7 4 Enter m c")
    let theirs = try go(base, "0 1 Enter m d 0 2 Enter m b")
    let all = mine.merged(with: theirs, since: base)
    #expect(all.marks.keys.sorted() == ["b", "c", "d"])
    #expect(all.marks["b"] == theirs.marks["b"])
    #expect(all.place == mine.place)
    #expect(all.past == theirs.past + mine.past)
    #expect(mine.merged(with: base, since: base) == mine)
  }

  @Test func theHistoryOfTwoWritersIsJoinedWhereTheOldestWasDropped() throws {
    let places = try ["", "J", "J J", "K", "u", "z 5"].map { try travelled($0).place }
    var (base, mine, theirs) = (Memory(), Memory(), Memory())
    base.past = Array(places[0...2])
    mine.past = Array(places[1...3])
    theirs.past = Array(places[0...2]) + [places[5]]
    #expect(mine.merged(with: theirs, since: base).past == Array(places[0...2]) + [places[5], places[3]])
  }
}
