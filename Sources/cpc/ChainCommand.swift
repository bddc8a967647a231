import ArgumentParser
import Classifications
import Navigation

struct ChainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chain", abstract: "Print who supplies a code and who uses it, or a way from one code to another.",
    discussion: """
      Taken from what the profiles say of inputs and outputs, its own and those of all others.

      Examples:
        cpc chain 9613
        cpc chain 9613 --up 2 --down 0 --format mermaid
        cpc chain 15200 --to 9614
      """)

  @Argument(help: "The code.", completion: .code)
  var code: String

  @Option(help: "How many steps to go to suppliers, and to theirs; 1 unless given.")
  var up: Int?

  @Option(help: "How many steps to go to users, and to theirs; 1 unless given.")
  var down: Int?

  @Option(help: "Print a shortest way to this code instead.", completion: .code)
  var to: String?

  @Option(help: "How to print it.")
  var format: GraphFormat = .plain(.text)

  @OptionGroup var choice: ClassificationChoice

  func validate() throws {
    if (up ?? 0) < 0 || (down ?? 0) < 0 { throw ValidationError("--up and --down want a number from 0 up") }
    if to != nil, up != nil || down != nil { throw ValidationError("--to goes with neither --up nor --down") }
  }

  func run() throws {
    let cpc = try choice.open()
    Output.print(try format.text(try graph(of: try cpc.item(written: code), in: cpc)))
  }

  private func graph(of item: Item, in cpc: Classification) throws -> Graph {
    guard let to else {
      let graph = Graph.chain(of: item, up: up ?? 1, down: down ?? 1)
      guard graph.nodes.count > 1 || (up == 0 && down == 0) else {
        throw NotFound(text: "no profile says who supplies or uses \(item.code) \(item.title)")
      }
      return graph
    }
    let goal = try cpc.item(written: to)
    guard let path = Graph.path(from: item, to: goal) else {
      throw NotFound(text: "no way from \(item.code) to \(goal.code) in what the profiles say of inputs and outputs")
    }
    return path
  }
}
