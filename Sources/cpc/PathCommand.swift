import ArgumentParser
import Classifications

struct PathCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "path", abstract: "Print the codes above a code, from the highest, and the code.")

  @Argument(help: "The code.", completion: .code)
  var code: String

  @Option(help: "How to print them, one a line.")
  var format: Format = .text

  @OptionGroup var choice: ClassificationChoice

  func run() throws {
    let item = try choice.open().item(written: code)
    let path = item.ancestors + [item]
    Output.print(try path.enumerated().map { try $1.line(format, indent: $0) }.joined())
  }
}
