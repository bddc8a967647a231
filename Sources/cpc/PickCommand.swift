import ArgumentParser
import Classifications
import Configuration
import Explorer
import Glibc

/// The explorer as a chooser for scripts: it is drawn on the terminal, and what is chosen is printed.
struct PickCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pick", abstract: "Choose a code in the explorer, and print it.",
    discussion: """
      Drawn on the terminal itself, so that standard input and output are free.

      Examples:
        code=$(cpc pick)                              choose by walking, or with / by searching
        cpc pick "frozen fish" --level subclass       begin with a search; only subclasses
        cpc pick --multi --format '{code}\\t{title}'   several, with x; one line each
        cpc pick --multi <codes.txt                   the same, those in the file marked already
        eval "$(cpc pick --shell bash)"               ^X c then inserts a code into the command line

      Exit status: 0 chosen, 1 nothing matched, 2 usage or error, 130 cancelled.
      """)

  @Argument(help: "Words to begin a search with.")
  var query: [String] = []

  @Option(
    help: "How to print each: \(ItemFormat.names); \\t and \\n are a tab and a line end.")
  var format = "{code}"

  @Flag(help: "Several may be chosen; codes on standard input, one a line, are marked already.")
  var multi = false

  @Option(help: "Only items of this level may be chosen.")
  var level: String?

  @Option(help: "Only this code and what is below it may be chosen.", completion: .code)
  var under: String?

  @Option(help: "Print a key binding for this shell, \(ShellBinding.names), and choose nothing.")
  var shell: ShellBinding?

  @OptionGroup var choice: ClassificationChoice

  func run() throws {
    if let shell { return Output.print(shell.text) }
    let format = try ItemFormat(format)
    let classification = try choice.open()
    let picking = Picking(
      isMultiple: multi, level: try level.map(classification.level(named:)),
      top: try under.map(classification.item(written:)),
      marked: multi && isatty(STDIN_FILENO) == 0 ? try marked(in: classification) : [],
      query: query.joined(separator: " "))
    var setup = ConfigurationFile.setup()
    setup.picking = picking
    switch try Explorer.run(classification, at: picking.top, setup: setup, complain: Output.complain) {
    case .chosen(let items): Output.print(items.map(format.text).joined(separator: "\n"))
    case .status(let status): throw ExitCode(status)
    }
  }

  private func marked(in classification: Classification) throws -> [Item] {
    var items: [Item] = []
    var number = 0
    while let line = readLine() {
      number += 1
      guard line.contains(where: { !$0.isWhitespace }) else { continue }
      do { items.append(try classification.item(written: line)) } catch let error as NotFound {
        throw Refused(text: "standard input:\(number): \(error.text)")
      }
    }
    return items
  }
}
