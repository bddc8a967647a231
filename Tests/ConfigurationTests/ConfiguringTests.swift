import Configuration
import Explorer
import FoundationEssentials
import Terminal
import Testing

/// What a configuration says, and what is said of what it should not say.
@Suite struct ConfiguringTests {
  private func read(_ text: String) -> Setup { Configuring(text, name: "c").setup }

  @Test func everyKeyIsHeeded() {
    let setup = read(
      """
      theme = "mine"
      ascii = true
      mouse = true
      start-level = 2
      [layout]
      reader = false
      outline-share = 50
      [themes.mine]
      base = "light"
      title = "bold underline 33/4"
      [keys]
      pick = ["s", "Ins"]
      save = "Alt-s"
      foldTo1 = ["z 0", "F9"]
      """)
    #expect(setup.complaints == [])
    let values = Preference.allCases.map { setup.settings[$0] }
    #expect(values == ["mine", "yes", "yes", "no", "50", "2"])
    #expect(setup.settings.themes == ["dark", "light", "mono", "mine"])
    #expect(setup.themes["mine"]?[.title] == Style("bold underline 33/4"))
    #expect(setup.themes["mine"]?[.link] == Theme.light[.link])
    #expect(setup.keymap.answer(to: [.character("s")], in: .outline) == .command(.pick))
    #expect(setup.keymap.answer(to: [.character("z"), .character("0")], in: .outline) == .command(.foldTo1))
    #expect(setup.keymap.answer(to: [.character("x")], in: .outline) == .unbound)
  }

  @Test func nothingIsSaidOfAnEmptyOne() {
    #expect(read("").complaints == [])
    #expect(read("# nothing\n").settings == Settings())
  }

  @Test func twoCommandsExchangeTheirKeys() {
    let setup = read("[keys]\nnext = [\"k\", \"Down\"]\nprevious = [\"j\", \"Up\"]\n")
    #expect(setup.complaints == [])
    #expect(setup.keymap.answer(to: [.character("k")], in: .family) == .command(.next))
    #expect(setup.keymap.answer(to: [.character("j")], in: .outline) == .command(.previous))
    #expect(setup.keymap.answer(to: [.down], in: .marks) == .command(.next))
    #expect(setup.keymap.answer(to: [.character("k")], in: .marks) == .unbound)
  }

  @Test(arguments: [
    ("theme = ", "c:1: Error while parsing key-value pair: encountered end-of-file; nothing of the file is used"),
    ("\ntheme = \"dusk\"", "c:2: theme is dark or light or mono, not dusk; dark is used"),
    ("ascii = 3", "c:1: ascii is true or false, not 3; no is used"),
    ("ascii = [1]", "c:1: ascii is true or false, not this; no is used"),
    ("[layout]\noutline-share = 90", "c:2: layout.outline-share is 20 to 75, not 90; 42 is used"),
    ("start-level = 0", "c:1: start-level is 1 to 9, not 0; 1 is used"),
    ("thme = 1", "c:1: thme is no key; meant is perhaps theme"),
    ("[layout]\nreaders = true", "c:2: layout.readers is no key; meant is perhaps layout.reader"),
    ("themes = 3", "c:1: themes is no key; themes.NAME.ROLE is one"),
    ("[themes.a]\nbase = \"grey\"", "c:2: themes.a.base is dark, light or mono; dark is used"),
    ("[themes.a]\ntitel = \"bold\"", "c:2: themes.a.titel is no role; meant is perhaps title"),
    ("[themes.a]\ntitle = \"fat\"", "c:2: themes.a.title is no style: \"fat\""),
    ("[themes.a]\ntitle = 3", "c:2: themes.a.title is a text such as \"bold cyan\""),
    ("[keys]\nnxt = \"j\"", "c:2: keys.nxt is no command; meant is perhaps next"),
    ("[keys]\nnext = 3", "c:2: keys.next is a list of keys such as [\"j\", \"Down\", \"z 1\"]"),
    ("[keys]\npick = [\"Dwn\"]", "c:2: keys.pick names no key: \"Dwn\""),
    ("[keys]\npick = [\"j\"]", "c:2: keys.pick cannot be j, which is next (Outline)"),
    ("[keys]\npick = [\"z\"]", "c:2: keys.pick cannot be z, which is foldTo1 (Outline)"),
  ])
  func whatCannotBeUsedIsNamed(_ text: String, _ sentence: String) {
    let setup = read(text)
    #expect(setup.complaints == [sentence])
    #expect(setup.settings[.outlineShare] == "42" && setup.settings[.theme] == "dark")
    #expect(setup.keymap.answer(to: [.character("x")], in: .outline) == .command(.pick))
  }

  @Test func theDocumentNamesEveryKeyRoleAndCommand() throws {
    let folder = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
    let text = try String(contentsOf: URL(filePath: folder + "/docs/CONFIGURATION.md"), encoding: .utf8)
    let names = Preference.allCases.map { "\($0.rawValue)`" } + Command.allCases.map { "`\($0.rawValue)`" }
    let roles = Role.allCases.filter { !$0.name.hasPrefix("level") }.map { "`\($0.name)`" }
    #expect((names + roles).filter { !text.contains($0) } == [])
  }

  @Test func eachMistakeIsNamedAndTheRestIsUsed() {
    let setup = read("ascii = 1\nmouse = true\n[layout]\nreader = 3\n")
    #expect(setup.complaints.count == 2 && setup.settings.mouse)
  }
}
