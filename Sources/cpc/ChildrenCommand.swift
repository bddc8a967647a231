import ArgumentParser
import Classifications

struct ChildrenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "children", abstract: "Print the codes one level below a code.")

  @Argument(help: "The code; the highest level without one.", completion: .code)
  var code: String?

  @Option(help: "How to print them, one a line.")
  var format: Format = .text

  @OptionGroup var choice: ClassificationChoice

  func run() throws {
    let classification = try choice.open()
    let item = try code.map { try classification.item(written: $0) }
    let children = item?.children ?? classification.roots
    if let item, children.isEmpty { throw NotFound(text: "nothing stands below \(item.code) \(item.title)") }
    Output.print(try children.map { try $0.line(format) }.joined())
  }
}
