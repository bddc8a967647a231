import Glibc
import Testing

@testable import Terminal

@Suite struct ThemeTests {
  @Test("Each role has a name of its own that is read back", arguments: Role.allCases)
  func names(role: Role) {
    #expect(Role(name: role.name) == role)
    #expect(Role.allCases.filter { $0.name == role.name } == [role])
  }

  @Test("The themes differ in nothing but colour, and mono has none", arguments: Role.allCases)
  func attributes(role: Role) {
    #expect(Theme.dark[role].attributes == Theme.mono[role].attributes)
    #expect(Theme.light[role].attributes == Theme.mono[role].attributes)
    #expect(Theme.mono[role].colour == nil)
  }

  @Test("Without colours no style has one", arguments: Role.allCases, [Theme.dark, .light])
  func noColours(role: Role, theme: Theme) { #expect(theme.style(role, at: .none).colour == nil) }

  @Test(
    "Each level has a colour of its own, with few colours at least another than its neighbours",
    arguments: [Theme.dark, .light])
  func levels(theme: Theme) {
    let colours = (1...5).map { theme[.level($0)].colour }
    #expect(Set(colours.map { $0?.full }).count == 5)
    #expect(zip(colours, colours.dropFirst()).allSatisfy { $0?.ansi != $1?.ansi })
  }

  @Test("Every colour can be read on its background", arguments: Role.allCases)
  func contrast(role: Role) {
    if let colour = Theme.dark[role].colour { #expect((luminance(colour.full) + 0.05) / 0.05 >= 4.5) }
    if let colour = Theme.light[role].colour { #expect(1.05 / (luminance(colour.full) + 0.05) >= 4.5) }
  }

  @Test("What is selected, focused or matched stands out without colour, each in its way", arguments: Role.allCases)
  func marks(role: Role) {
    let style = { Theme.mono.style(role, $0).attributes }
    #expect(style(.selected).isSuperset(of: [.reverse, .bold]))
    #expect(style(.focused).contains(.reverse))
    #expect(!style([.selected, .focused]).contains(.reverse))
    #expect(style(.matched).isSuperset(of: [.underline, .bold]))
    #expect(style(.dimmed) == .dim)
  }

  @Test("A selected line is one bar, whatever its roles", arguments: [ColourDepth.none, .eight, .full])
  func bar(depth: ColourDepth) {
    #expect(Role.allCases.allSatisfy { Theme.dark.style($0, .selected, at: depth).colour == nil })
  }

  @Test(
    "The reader's own styles replace those of a theme",
    arguments: [
      ("bold underline bright-cyan", Style(Colour(14, ansi: 14), [.bold, .underline])),
      ("italic 159/14", Style(Colour(159, ansi: 14), .italic)),
      ("7", Style(Colour(7, ansi: 7))), ("plain", Style()), ("dim reverse", Style(nil, [.dim, .reverse])),
    ])
  func overrides(notation: String, style: Style) throws {
    let theme = try Theme.dark.overriding(["level1": notation])
    #expect(theme[.level1] == style)
    #expect(theme[.level2] == Theme.dark[.level2])
  }

  @Test(
    "A style that cannot be read is named", arguments: ["loud", "159", "256/3", "159/16", "bright-bold", "/3", "159/"])
  func unreadable(notation: String) {
    #expect(throws: ThemeError.unreadableStyle(role: "link", notation: notation)) {
      try Theme.dark.overriding(["link": notation])
    }
    #expect(throws: ThemeError.unknownRole("links")) { try Theme.dark.overriding(["links": "bold"]) }
  }

  @Test(
    "The depth of colour follows terminfo",
    arguments: [
      (-1, .none), (0, .none), (8, .eight), (16, .sixteen), (88, .sixteen), (256, .full), (1 << 24, .direct),
    ] as [(Int, ColourDepth)])
  func depth(count: Int, expected: ColourDepth) { #expect(ColourDepth(terminfoColours: count) == expected) }

  @Test(
    "A terminal with direct colour gets red, green and blue",
    arguments: [
      (Colour(159, ansi: 14, exact: 0xA8F9FF), 0xA8F9FF), (Colour(16, ansi: 0), 8), (Colour(231, ansi: 15), 0xFFFFFF),
      (Colour(75, ansi: 6), 0x5FAFFF), (Colour(232, ansi: 0), 0x080808), (Colour(12, ansi: 12), 4),
    ])
  func direct(colour: Colour, expected: Int) { #expect(colour.index(at: .direct) == expected) }

  @Test("On a light background no pale colour of ANSI is used", arguments: Role.allCases)
  func fewColours(role: Role) {
    for depth in [ColourDepth.eight, .sixteen] {
      let index = Theme.light.style(role, at: depth).colour?.index(at: depth)
      #expect(index.map { [0, 1, 4, 5].contains($0) } ?? true)
    }
  }

  /// The relative luminance of a colour of the palette, by the rule of WCAG.
  private func luminance(_ index: UInt8) -> Double {
    let steps = [0, 95, 135, 175, 215, 255]
    let place = Int(index) - 16
    let parts = [steps[place / 36], steps[place / 6 % 6], steps[place % 6]].map { step in
      step == 0 ? 0 : pow((Double(step) / 255 + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
