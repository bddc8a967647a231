/// A command of the command line; this table feeds completion, help and the documents.
package enum LineCommand: String, CaseIterable, Sendable {
  case search, export, write, pipe, pager, set, help, quit

  /// What stands behind the name.
  package var arguments: String {
    switch self {
    case .search: "WORDS"
    case .export: "mermaid|dot|markdown [FILE]"
    case .write: "[FILE]"
    case .pipe: "COMMAND"
    case .set: "NAME=VALUE"
    case .pager, .help, .quit: ""
    }
  }

  /// What it does, in one line.
  package var summary: String {
    switch self {
    case .search: "search everything"
    case .export: "write the family, or the chain that is shown, as a drawing; or the profile"
    case .write: "write the profile as Markdown"
    case .pipe: "give the profile, as Markdown, to a command of the shell"
    case .pager: "open the profile in the pager"
    case .set: "change an option; without one, say how all stand"
    case .help: "the keys and these commands"
    case .quit: "quit"
    }
  }

  /// Whether it writes files; with `!` behind the name it replaces one that exists.
  var writes: Bool { self == .export || self == .write }

  /// How it is written: ":write[!] [FILE]".
  package var usage: String {
    ":" + rawValue + (writes ? "[!]" : "") + (arguments.isEmpty ? "" : " " + arguments)
  }

  /// All that can be typed and what it does, for help and documents.
  package static var table: [(usage: String, summary: String)] {
    [(":CODE", "go to a code, however it is written")] + allCases.map { ($0.usage, $0.summary) }
  }
}
