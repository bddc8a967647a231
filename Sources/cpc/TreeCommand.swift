import ArgumentParser
import Classifications
import Navigation

struct TreeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tree", abstract: "Print the classification, or what is below a code, as an indented tree.")

  @Argument(help: "The code to begin at; the whole classification without one.")
  var code: String?

  @Option(help: "How many levels to print.")
  var depth: Int = .max

  @Option(help: "text: all that is below; mermaid, dot or json: ancestors, siblings and children.")
  var format: GraphFormat = .text

  @OptionGroup var choice: ClassificationChoice

  func validate() throws {
    if format != .text, code == nil || depth != .max {
      throw ValidationError("--format \(format.rawValue) wants a code, and no --depth")
    }
    if depth < 1 { throw ValidationError("--depth wants a number from 1 up") }
  }

  func run() throws {
    let cpc = try choice.open()
    let top = try code.map { try cpc.item(written: $0) }
    if format != .text, let top { return Output.print(try format.text(.family(of: top))) }
    let above = top?.level.depth ?? 1
    let items = top.map { [$0] + $0.descendants } ?? Array(cpc.items)
    let lines = items.filter { $0.level.depth - above < depth }.map { item in
      String(repeating: "  ", count: item.level.depth - above) + "\(item.code) \(item.title)"
    }
    Output.print(lines.joined(separator: "\n"))
  }
}
