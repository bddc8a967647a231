import Classifications
import Navigation
import Terminal

/// The command line: typing, completing, going back in its history, and carrying out what was typed.
extension Model {
  /// How many commands are kept.
  private static let mostCommands = 200

  /// Opens the command line, empty or with a command begun.
  mutating func beginCommand(_ command: Command) {
    let code = classification.item(at: focusIndex)?.code.text ?? ""
    switch command {
    case .pipe: openCommandLine("pipe ")
    case .save: openCommandLine("write \(Self.fileName(code)).md")
    default: openCommandLine("")
    }
  }

  private mutating func openCommandLine(_ text: String) {
    var typed = Commanding(text)
    typed.proposals = Proposal.all(for: text, self)
    cover(with: .commanding(typed))
  }

  mutating func edit(_ typed: Commanding, _ command: Command) {
    var typed = typed
    var isEdited = false
    switch command {
    case .complete, .completeBack:
      typed.complete(by: command == .complete ? 1 : -1)
      isEdited = typed.proposals.count == 1
    case .earlier, .later:
      isEdited = typed.goBack(by: command == .earlier ? 1 : -1, in: commandHistory)
      if !isEdited { message = command == .earlier ? "no command before this one" : "no command after this one" }
    case .eraseBefore where typed.field.text.isEmpty: return uncover()
    default:
      guard typed.field.edit(command) else { return uncover() }
      isEdited = true
    }
    put(typed, isEdited: isEdited)
  }

  /// Types into the command line.
  mutating func type(_ text: String, into typed: Commanding) {
    var typed = typed
    typed.field.insert(text)
    put(typed, isEdited: true)
  }

  private mutating func put(_ typed: Commanding, isEdited: Bool) {
    var typed = typed
    if isEdited {
      typed.proposals = Proposal.all(for: typed.field.text, self)
      typed.chosen = nil
    }
    mode = .commanding(typed)
  }

  // MARK: Carrying out

  /// Carries out what was typed, and keeps it in the history.
  mutating func obey(_ typed: Commanding) -> Effect? {
    uncover()
    let text = typed.field.text.drop { $0 == " " || $0 == ":" }
    guard !text.isEmpty else { return nil }
    commandHistory.removeAll { $0 == text }
    commandHistory = commandHistory.suffix(Self.mostCommands - 1) + [String(text)]
    let name = text.prefix { $0.isASCII && $0.isLowercase }
    let rest = text.dropFirst(name.count)
    let isForced = rest.first == "!"
    let arguments = rest.drop { $0 == "!" || $0 == " " }
    let named = LineCommand(rawValue: String(name)).map { [$0] } ?? []
    let meant = named.isEmpty ? LineCommand.allCases.filter { $0.rawValue.hasPrefix(name) } : named
    guard !name.isEmpty, !meant.isEmpty, rest.first.map({ " !".contains($0) }) ?? true else {
      goTo(written: String(text), name: String(name))
      return nil
    }
    guard meant.count == 1, let command = meant.first else {
      message = ":\(name) could be " + meant.map { ":\($0)" }.joined(separator: " or ")
      return nil
    }
    return obey(command, Self.trimmed(arguments), isForced: isForced)
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  private mutating func obey(_ command: LineCommand, _ arguments: String, isForced: Bool) -> Effect? {
    guard let item = classification.item(at: focusIndex) else { return nil }
    switch command {
    case .search: searchEverything(for: arguments)
    case .help: if mode.isView { cover(with: .help(Helping())) } else { mode = .help(Helping()) }
    case .quit: return .quit(status: 0)
    case .set: set(arguments)
    case .pager: return openPager()
    case .export: return export(item, arguments, replacing: isForced)
    case .write:
      let file = arguments.isEmpty ? Self.fileName(item.code.text) + ".md" : arguments
      return .write(item.markdown, file: file, replacing: isForced)
    case .pipe:
      guard arguments.isEmpty else { return .pipe(item.markdown, command: arguments) }
      message = "pipe wants a command of the shell, as in :pipe wc"
    }
    return nil
  }

  /// Opens the profile in the pager.
  func openPager() -> Effect? { classification.item(at: focusIndex).map { .page($0.markdown) } }

  /// Searches everything, with some words typed already.
  mutating func searchEverything(for words: String) {
    beginSearch()
    editSearch { $0.insert(words) }
  }

  /// Goes to a code however it is written; where there is none, says what was meant.
  private mutating func goTo(written text: String, name: String) {
    switch classification.find(text) {
    case .found(let item): leaveViews(for: item)
    case .unknown(let code, let meant):
      let names = meant.prefix(3).map { "\($0.code) \($0.title)" }.joined(separator: " or ")
      message =
        "no code \(code) in \(classification.about.edition)" + (names.isEmpty ? "" : "; meant is perhaps \(names)")
    case .notACode:
      let near = nearest(to: name, among: LineCommand.allCases.map(\.rawValue))
      message =
        "no command :\(name.isEmpty ? text : name)" + (near.map { "; meant is perhaps :\($0)" } ?? "; Tab lists them")
    }
  }

  private mutating func export(_ item: Item, _ arguments: String, replacing: Bool) -> Effect? {
    let words = arguments.split(separator: " ", maxSplits: 1).map(String.init)
    let names = ExportFormat.allCases.map(\.rawValue)
    guard let word = words.first, let format = ExportFormat(rawValue: word), let graph = shownGraph else {
      let near = words.first.flatMap { nearest(to: $0, among: names) }.map { "; meant is perhaps \($0)" } ?? ""
      message = "export writes \(names.joined(separator: ", "))" + near
      return nil
    }
    let text = format == .markdown ? item.markdown : format == .dot ? graph.dot : graph.mermaid
    let about = format == .markdown ? item : graph.item
    let file = words.count > 1 ? words[1] : "\(Self.fileName(about.code.text)).\(format.ending)"
    return .write(text, file: file, replacing: replacing)
  }

  /// A code as the name of a file.
  private static func fileName(_ code: String) -> String { String(code.map { $0 == "/" ? "-" : $0 }) }

  /// Changes an option, or says how all stand.
  private mutating func set(_ arguments: String) {
    guard !arguments.isEmpty else {
      message = Preference.allCases.map { "\($0.rawValue)=\(settings[$0])" }.joined(separator: "  ")
      return
    }
    let words = arguments.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let option = Preference(written: words[0]) else {
      let near = nearest(to: words[0], among: Preference.allCases.map(\.rawValue))
      message = "no option \(words[0])" + (near.map { "; meant is perhaps \($0)" } ?? "; :set alone lists them")
      return
    }
    if words.count > 1, !settings.set(option, Preference.value(written: words[1])) {
      message = "\(option.rawValue) is \(settings.choice(of: option)), not \(words[1])"
    } else {
      message = "\(option.rawValue)=\(settings[option])" + (words.count > 1 ? "" : "; \(settings.choice(of: option))")
    }
  }
}
