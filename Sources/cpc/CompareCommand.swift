import ArgumentParser
import Classifications
import Explorer
import Exports

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Print two to four codes side by side, part by part.")

  @Argument(help: "Two to four codes.", completion: .code)
  var codes: [String]

  @Option(help: "text; tsv or markdown: a table with a column for each code; json: an object a line for each code.")
  var format: Format = .text

  @OptionGroup var choice: ClassificationChoice

  func validate() throws {
    if !CompareState.limits.contains(codes.count) { throw ValidationError("compare wants two to four codes") }
  }

  func run() throws {
    let classification = try choice.open()
    let items = try codes.map { try classification.item(written: $0) }
    switch format {
    case .text:
      var page = ComparePage(items, width: Output.columns, emphasis: .nothing)
      page.layOut()
      Output.print(page.text)
    case .tsv: Output.print(ItemTable(items: items).tsv)
    case .json:
      Output.print(
        try items.map { try JSONText.line(Named("item", ItemJSON($0, isWhole: true))) }.joined(separator: "\n"))
    case .markdown: Output.print(ItemTable(items: items).markdown)
    }
  }
}
