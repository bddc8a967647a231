/// The manual page of one command, in the man macros, made from what the argument parser knows of it.
struct CommandPage {
  private let help: CommandHelp

  /// Takes a command.
  init(_ help: CommandHelp) { self.help = help }

  /// The page.
  var text: String {
    let name = "cpc-\(help.commandName)"
    let abstract = help.abstract ?? ""
    let summary = abstract.hasSuffix(".") ? String(abstract.dropLast()) : abstract
    let arguments = (help.arguments ?? []).filter(\.shouldDisplay)
    let sections: [(String, String)] = [
      ("NAME", "\(Roff.text(name)) \\- \(Roff.text(summary))\n"),
      ("SYNOPSIS", ".B cpc \(Roff.text(help.commandName))\n" + arguments.map(Self.synopsis).joined()),
      ("DESCRIPTION", Roff.text(abstract) + "\n" + description),
      ("OPTIONS", arguments.map(Self.entry).joined()),
      ("EXIT STATUS", "0 found or done, 1 nothing found, 2 usage or bad data, 141 where a pipe was closed.\n"),
      ("SEE ALSO", ".BR cpc (1)\n"),
    ]
    return ".TH \(Roff.text(name.uppercased())) 1 \"\" \"cpc \(Version.program)\" \"User Commands\"\n"
      + sections.map { ".SH \($0)\n\($1)" }.joined()
  }

  /// The paragraphs of the discussion; those with columns or an indent keep their lines.
  private var description: String {
    let lines = (help.discussion ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    return lines.split(whereSeparator: \.isEmpty).map { paragraph in
      let text = paragraph.map { Roff.text(String($0)) + "\n" }.joined()
      return paragraph.contains { $0.contains("  ") } ? ".PP\n.nf\n\(text).fi\n" : ".PP\n\(text)"
    }.joined()
  }

  private static func synopsis(_ argument: CommandHelp.Argument) -> String {
    let name = invocation(argument) + (argument.isRepeating ? " \\&..." : "")
    return argument.isOptional ? "[\(name)]\n" : name + "\n"
  }

  private static func entry(_ argument: CommandHelp.Argument) -> String {
    var text = argument.abstract ?? ""
    var remarks: [String] = []
    if let values = argument.allValues, !values.isEmpty { remarks.append("one of " + values.joined(separator: ", ")) }
    if let value = argument.defaultValue { remarks.append("\(value) unless given") }
    if !remarks.isEmpty { text += " (\(remarks.joined(separator: "; ")))" }
    return ".TP\n\(invocation(argument))\n\(Roff.text(text))\n"
  }

  /// The names of an option and what it takes, or the name of an argument.
  private static func invocation(_ argument: CommandHelp.Argument) -> String {
    let value = "\\fI\(Roff.text((argument.valueName ?? "").uppercased()))\\fR"
    guard argument.kind != "positional" else { return value }
    let names = (argument.names ?? []).map { "\\fB\(Roff.text(($0.kind == "long" ? "--" : "-") + $0.name))\\fR" }
    return names.joined(separator: ", ") + (argument.kind == "option" ? " \(value)" : "")
  }
}
