import Terminal

/// The options, changed while one looks at what they do.
extension Model {
  mutating func walkOptions(_ command: Command, _ selected: Int) {
    let option = Preference.allCases[selected]
    switch command {
    case .next: mode = .options(selected: min(selected + 1, Preference.allCases.count - 1))
    case .previous: mode = .options(selected: max(0, selected - 1))
    case .forward: settings.step(option, forward: true)
    case .backward: settings.step(option, forward: false)
    default: mode = .browsing
    }
    if !settings.showsReader, size.columns >= Layout.wideColumns { pane = .outline }
  }
}
