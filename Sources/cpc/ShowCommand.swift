import ArgumentParser
import Classifications
import Explorer
import Exports

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Print the profile of a code.")

  @Argument(help: "The code, as people write it: 9613, CPC 9613, 96.13.", completion: .code)
  var code: String

  @Flag(help: "The same as --format markdown.")
  var markdown = false

  @Option(help: "text; tsv: a fact a line, its name in front; json: all that is known, in one object; markdown.")
  var format: Format = .text

  @OptionGroup var choice: ClassificationChoice

  func run() throws {
    let item = try choice.open().item(written: code)
    switch markdown ? .markdown : format {
    case .text:
      Output.print(Page(item, width: Output.columns, numbered: false).lines.map(\.text).joined(separator: "\n"))
    case .tsv: Output.print(ItemTable(items: [item]).tsv)
    case .json: Output.print(try JSONText.line(Named("item", ItemJSON(item, isWhole: true))))
    case .markdown: Output.print(item.markdown)
    }
  }
}
