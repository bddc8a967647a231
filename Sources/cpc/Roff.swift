/// Text in the language of manual pages.
enum Roff {
  /// A text whose characters all stand for themselves: no line of it is a request, and no backslash an escape.
  static func text(_ text: String) -> String {
    let escaped = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let line = line.map { character in
        switch character {
        case "\\": "\\e"
        case "-": "\\-"
        case "'": "\\(aq"
        case "^": "\\(ha"
        case "~": "\\(ti"
        case "`": "\\(ga"
        default: String(character)
        }
      }.joined()
      return line.hasPrefix(".") ? "\\&" + line : line
    }
    return escaped.joined(separator: "\n")
  }
}
