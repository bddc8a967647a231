import ArgumentParser
import Classifications

struct SiblingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "siblings", abstract: "Print the codes beside a code, itself among them.")

  @Argument(help: "The code.", completion: .code)
  var code: String

  @Option(help: "How to print them, one a line.")
  var format: Format = .text

  @OptionGroup var choice: ClassificationChoice

  func run() throws {
    let item = try choice.open().item(written: code)
    Output.print(try item.siblings.map { try $0.line(format) }.joined())
  }
}
