import ArgumentParser
import Classifications
import Explorer

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Print the profile of a code.")

  @Argument(help: "The code, as people write it: 9613, CPC 9613, 96.13.")
  var code: String

  @Flag(help: "Print Markdown.")
  var markdown = false

  @OptionGroup var choice: ClassificationChoice

  func run() throws {
    let cpc = try choice.open()
    let item = try cpc.item(written: code)
    if markdown { return Output.print(item.markdown) }
    let page = Page(item, width: Output.columns, numbered: false)
    Output.print(page.lines.map(\.text).joined(separator: "\n"))
  }
}
