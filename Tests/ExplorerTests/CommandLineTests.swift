import Classifications
import Explorer
import Terminal
import Testing

/// The command line: what it does, what it proposes, what it says.
@Suite struct CommandLineTests {
  static let screens = [
    ("command", "9613", ":"), ("command-set", "9613", ": \"set_\" Tab"), ("command-code", "9613", ": \"961\" Tab Tab"),
    ("command-chain", "9613", "V : \"ex\""), ("command-keys", "9613", "y"),
  ]

  @Test(arguments: [(80, 24), (120, 40)], screens)
  func looksAsApproved(_ size: (Int, Int), _ screen: (String, String, String)) throws {
    try Golden.expectLooks(screen.0, at: Code(screen.1), screen.2, size)
  }

  @Test(arguments: [
    ("9613", ": \"0111\" Enter", "0111"), ("0", ": \"CPC_9613\" Enter", "9613"),
    ("0", ": \"urn:cpc:9613\" Enter", "9613"),
    ("0", ": \"96.13\" Enter", "9613"), ("0", ": \":9613\" Enter", "9613"), ("0", ": \"9613\" Esc", "0"),
    ("0", ": \"9613\" Enter H", "0"), ("0", ": Backspace", "0"), ("0", ": \"ab\" Backspace Backspace Backspace", "0"),
    ("0", ": \"9613\" Enter : \"0111\" Enter : Up Up Enter", "9613"),
    ("0", ": \"9613\" Enter : \"0111\" Enter : Up Up Down Enter", "0111"),
    ("0", ": \"search_plaster_of_paris\" Enter Enter", "37410"),
    ("0", ": \"se\" Tab \"plaster_of_paris\" Enter Enter", "37410"),
    ("9613", "F : \"0111\" Enter", "0111"), ("9613", "F Down : \"9611\" Enter H", "9613"),
    ("0", ": \"9613\" ^u \"02\" Enter", "02"),
    ("0", ": \"964\" Tab Enter", "964"), ("0", ": \"964\" Tab Tab Enter", "9641"),
    ("0", ": \"964\" Tab Tab S-Tab Enter", "964"),
  ])
  func itGoesWhereItShould(_ start: Code, _ keys: String, _ code: String) throws {
    var traveller = try Traveller(at: start)
    try traveller.press(keys)
    #expect(traveller.code == code && traveller.model.context == .outline)
  }

  @Test(arguments: [
    ("961333", "no code 961333 in CPC Ver. 2.1; meant is perhaps 96133 "),
    ("exprot", "no command :exprot; meant is perhaps :export"),
    ("zzzzzzzz", "no command :zzzzzzzz; Tab lists them"), ("p", ":p could be :pipe or :pager"),
    ("pipe", "pipe wants a command of the shell"), ("export", "export writes mermaid, dot, markdown"),
    ("export mermiad", "export writes mermaid, dot, markdown; meant is perhaps mermaid"),
    ("set raeder=off", "no option raeder; meant is perhaps reader"),
    ("set share=99", "outline-share is 20 to 75, not 99"),
    ("set ascii=perhaps", "ascii is no or yes, not perhaps"), ("set ascii=on", "ascii=yes"),
    ("set reader", "reader=yes; no or yes"),
    ("set share=30", "outline-share=30"), ("set theme=mono", "theme=mono"),
    ("set theme=mon", "theme is dark or light or mono, not mon"),
    ("set thme=dark", "no option thme; meant is perhaps theme"),
  ])
  func itSaysInOneSentence(_ typed: String, _ sentence: String) throws {
    var traveller = try Traveller(at: "9613", 120)
    #expect(try traveller.press(": \"\(typed.replacing(" ", with: "_"))\" Enter") == nil)
    #expect(traveller.footer.hasPrefix(sentence), "\(traveller.footer)")
  }

  @Test func optionsTakeEffect() throws {
    var traveller = try Traveller(at: "9613", 120)
    try traveller.press(": \"set_reader=off\" Enter : \"set_ascii=on\" Enter : \"set\" Enter")
    #expect(!traveller.model.settings.showsReader && traveller.model.settings.ascii)
    #expect(traveller.footer.contains("ascii=yes") && traveller.footer.contains("reader=no"))
  }

  @Test func filesAndCommandsAreEffects() throws {
    var traveller = try Traveller(at: "9613")
    let markdown = try #require(traveller.model.classification["9613"]?.markdown)
    #expect(try traveller.press("s Enter") == .write(markdown, file: "9613.md", replacing: false))
    #expect(try traveller.press(": \"write!_a_b.md\" Enter") == .write(markdown, file: "a b.md", replacing: true))
    #expect(try traveller.press("| \"wc\" Enter") == .pipe(markdown, command: "wc"))
    #expect(try traveller.press("v") == .page(markdown))
    #expect(try traveller.press(": \"pag\" Enter") == .page(markdown))
    #expect(try traveller.press(": \"q\" Enter") == .quit(status: 0))
    #expect(traveller.model.commandHistory == ["write 9613.md", "write! a b.md", "pipe wc", "pag", "q"])
  }

  @Test func whatIsShownIsExported() throws {
    var traveller = try Traveller(at: "9613")
    let expect = { (effect: Effect?, start: String, file: String) in
      guard case .write(let text, file, false) = effect else { return false }
      return text.hasPrefix(start)
    }
    #expect(expect(try traveller.press(": \"export_mermaid\" Enter"), "graph LR", "9613.mmd"))
    #expect(expect(try traveller.press("V : \"export_dot_it.dot\" Enter"), "digraph chain", "it.dot"))
    #expect(traveller.model.context == .chain)
    #expect(expect(try traveller.press(": \"export_markdown\" Enter"), "# ", "\(traveller.focus).md"))
  }

  @Test func aFileThatExistsIsAskedAbout() throws {
    var traveller = try Traveller(at: "9613")
    try traveller.press("s Enter")
    traveller.model.hear(.exists(file: "9613.md"))
    #expect(traveller.footer.hasPrefix(":write! 9613.md") && traveller.footer.contains("Enter replaces it"))
    guard case .write(_, "9613.md", true) = try traveller.press("Enter") else { throw Missing() }
    try traveller.press(": \"export_dot\" Enter")
    traveller.model.hear(.exists(file: "9613.dot"))
    #expect(traveller.footer.hasPrefix(":export! dot 9613.dot"))
    try traveller.press("Esc")
    #expect(traveller.model.context == .outline)
  }

  private struct Missing: Error {}

  @Test(arguments: [
    ("y c", "9613"), ("y t", "Audiovisual post-production services"),
    ("y y", "9613 Audiovisual post-production services"),
    ("y e", "CPC 2.1 9613"), ("y u", "urn:cpc:9613"), ("y q", "cpc explore 9613"), ("V y q", "cpc chain 9613"),
    ("F Down y c", "9614"), ("x J x X y q", "cpc compare 9613 9614"), ("Enter y c", "9613"),
  ])
  func whatIsAskedForIsCopied(_ keys: String, _ text: String) throws {
    var traveller = try Traveller(at: "9613")
    #expect(try traveller.press(keys) == .copy(text, name: text))
  }

  @Test func pathAndProfileAreCopied() throws {
    var traveller = try Traveller(at: "961")
    let effect = try traveller.press("y p")
    #expect(
      effect
        == .copy(
          "9 Community, social and personal services > 96 Recreational, cultural and sporting services > "
            + "961 Audiovisual and related services", name: "the path of 961"))
    guard case .copy(let text, "the profile of 961") = try traveller.press("y m") else { throw Missing() }
    #expect(text.hasPrefix("# 961 "))
    #expect(try traveller.press("y z") == nil && traveller.footer.hasPrefix("yz does nothing here"))
  }

  @Test func everyCodeCanBeTypedAsItIsCopied() throws {
    var traveller = try Traveller(at: "9613")
    for keys in ["y e", "y u", "y y"] {
      guard case .copy(let text, _) = try traveller.press(keys) else { throw Missing() }
      try traveller.press("g :")
      _ = traveller.model.update(.paste(text))
      try traveller.press("Enter")
      #expect(traveller.code == "9613")
    }
  }

  @Test func itFitsEveryScreen() throws {
    try Traveller.expectFits(
      Self.screens.map { (Code($0.1), $0.2) } + [("9613", ": \"\(String(repeating: "long", count: 99))\"")])
  }
}
