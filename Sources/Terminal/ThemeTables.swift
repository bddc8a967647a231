extension Theme {
  /// For light text on a dark background; the levels have the colours of the page this explorer began with.
  package static let dark = Theme { role in
    switch role {
    case .level1: Colour(159, ansi: 14, exact: 0xa8_f9ff)
    case .level2: Colour(179, ansi: 3, exact: 0xe0_a458)
    case .level3: Colour(72, ansi: 2, exact: 0x41_9d78)
    case .level4: Colour(133, ansi: 13, exact: 0xc0_4abc)
    case .level5, .match: Colour(220, ansi: 11, exact: 0xf1_c40f)
    case .code: Colour(110, ansi: 6)
    case .link: Colour(75, ansi: 6)
    case .error: Colour(203, ansi: 9)
    default: nil
    }
  }

  /// For dark text on a light background: the same colours, dark enough to read.
  ///
  /// Of the eight colours of ANSI, only black, red, blue and magenta are.
  package static let light = Theme { role in
    switch role {
    case .level1: Colour(24, ansi: 4)
    case .level2: Colour(130, ansi: 1)
    case .level3: Colour(22, ansi: 0)
    case .level4: Colour(127, ansi: 5)
    case .level5: Colour(58, ansi: 0)
    case .match: Colour(94, ansi: 1)
    case .code: Colour(24, ansi: 4)
    case .link: Colour(25, ansi: 4)
    case .error: Colour(124, ansi: 1)
    default: nil
    }
  }

  /// Without any colour.
  package static let mono = Theme { _ in nil }

  /// The theme of this name.
  package static func named(_ name: String) -> Theme? {
    switch name {
    case "dark": dark
    case "light": light
    case "mono": mono
    default: nil
    }
  }

  static func attributes(of role: Role) -> Style.Attributes {
    switch role {
    case .text, .code, .bar, .level1, .level2, .level3, .level4, .level5: []
    case .title, .heading, .key, .message, .error, .current, .marker: .bold
    case .faint, .border: .dim
    case .link: .underline
    case .term: .italic
    case .match: [.underline, .bold]
    }
  }
}
