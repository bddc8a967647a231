import ArgumentParser
import Classifications
import Navigation

struct TreeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tree", abstract: "Print the classification, or what is below a code, as an indented tree.",
    discussion: """
      Examples:
        cpc tree 96 --depth 2
        cpc tree --format json | jq -r .title
        cpc tree 9613 --format mermaid
      """)

  @Argument(help: "The code to begin at; the whole classification without one.", completion: .code)
  var code: String?

  @Option(help: "How many levels to print; all without it.")
  var depth: Int?

  @Option(help: "text, tsv, json or markdown: all that is below; mermaid or dot: ancestors, siblings and children.")
  var format: GraphFormat = .plain(.text)

  @OptionGroup var choice: ClassificationChoice

  func validate() throws {
    if format == .mermaid || format == .dot, code == nil || depth != nil {
      throw ValidationError("--format \(format.defaultValueDescription) wants a code, and no --depth")
    }
    if (depth ?? 1) < 1 { throw ValidationError("--depth wants a number from 1 up") }
  }

  func run() throws {
    let classification = try choice.open()
    let top = try code.map { try classification.item(written: $0) }
    guard case .plain(let format) = format else {
      if let top { Output.print(try self.format.text(.family(of: top))) }
      return
    }
    let above = top?.level.depth ?? 1
    let stretch = top.map { $0.index..<$0.index + 1 + $0.descendants.count } ?? classification.items.indices
    try Output.print { piece in
      for item in classification.items[stretch] where item.level.depth - above < depth ?? .max {
        try piece(item.line(format, indent: item.level.depth - above))
      }
    }
  }
}
