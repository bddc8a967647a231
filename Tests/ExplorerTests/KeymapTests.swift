import Classifications
import Explorer
import Terminal
import Testing

/// The table of keys is complete and does not contradict itself.
@Suite struct KeymapTests {
  @Test func everyCommandHasARow() {
    let bound = Set(Keymap.standard.map(\.command))
    #expect(Command.allCases.allSatisfy { bound.contains($0) })
  }

  @Test func everyKeyIsWrittenAsKeysAre() {
    let notations = Keymap.standard.flatMap(\.keys).flatMap { $0.split(separator: " ") }
    #expect(notations.allSatisfy { Key(String($0))?.description == String($0) })
  }

  @Test(arguments: Context.allCases)
  func noKeyStandsTwiceInOneContext(_ context: Context) {
    let keys = Keymap.standard.filter { $0.contexts.contains(context) }.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test(arguments: Context.allCases)
  func noSequenceBeginsWithABoundKey(_ context: Context) {
    let keys = Keymap.standard.filter { $0.contexts.contains(context) }.flatMap(\.keys)
    let sequences = keys.filter { $0.contains(" ") }
    #expect(sequences.allSatisfy { sequence in !keys.contains { sequence.hasPrefix($0 + " ") } })
  }

  @Test(arguments: Context.allCases)
  func everyRowAnswersInItsContext(_ context: Context) {
    let keymap = Keymap()
    for binding in Keymap.standard where binding.contexts.contains(context) {
      for notation in binding.keys {
        let keys = notation.split(separator: " ").compactMap { Key(String($0)) }
        #expect(keymap.answer(to: keys, in: context) == .command(binding.command))
      }
    }
  }

  @Test func aSequenceInAViewKeepsTheView() throws {
    let keymap = Keymap(Keymap.standard + [Binding(.last, "z g", in: [.family], "last sibling")])
    var traveller = try Traveller(at: "9613")
    traveller.model = Model(
      traveller.model.classification, at: traveller.model.page.item, size: traveller.model.size, keymap: keymap)
    try traveller.press("F z")
    #expect(traveller.model.frame.text.contains("┃9613"))
    try traveller.press("g")
    #expect(traveller.focus == "9615")
    try traveller.press("z Esc Esc")
    #expect(traveller.model.context == .outline)
  }

  @Test func everySummaryIsOneShortLine() {
    #expect(Keymap.standard.allSatisfy { !$0.summary.isEmpty && $0.summary.count <= 80 && !$0.summary.hasSuffix(".") })
  }
}
