import ArgumentParser
import Classifications
import Explorer
import Glibc

struct ExploreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explore", abstract: "Walk the classification in the terminal.")

  @Argument(help: "Where to begin, as a code.")
  var code: String?

  @Flag(help: "Draw with ASCII alone.")
  var ascii = false

  @Flag(help: "Say one line after each key instead of drawing a screen.")
  var linear = false

  func run() throws {
    if linear {
      try listen()
    } else {
      try Self.explore(code, ascii: ascii)
    }
  }

  private func listen() throws {
    let cpc = try Classification.cpc21()
    let item = try code.map { try cpc.item(written: $0) }
    var settings = Settings()
    settings.ascii = true
    Glibc.exit(try LinearExplorer.run(cpc, at: item, settings: settings) { Output.print($0) })
  }

  /// Shows the explorer, then ends the program with its exit status.
  static func explore(_ code: String?, ascii: Bool) throws -> Never {
    let cpc = try Classification.cpc21()
    let item = try code.map { try cpc.item(written: $0) }
    var settings = Settings()
    settings.ascii = ascii
    Glibc.exit(try Explorer.run(cpc, at: item, settings: settings))
  }
}
