import ArgumentParser
import Classifications
import Explorer

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Print two to four codes side by side, part by part.")

  @Argument(help: "Two to four codes.")
  var codes: [String]

  @OptionGroup var choice: ClassificationChoice

  func validate() throws {
    if !CompareState.limits.contains(codes.count) { throw ValidationError("compare wants two to four codes") }
  }

  func run() throws {
    let cpc = try choice.open()
    let items = try codes.map { try cpc.item(written: $0) }
    var page = ComparePage(items, width: Output.columns, emphasis: .nothing)
    page.layOut()
    Output.print(page.text)
  }
}
