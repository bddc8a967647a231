import ArgumentParser
import Classifications
import Configuration
import Explorer
import Glibc

struct ExploreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explore", abstract: "Walk the classification in the terminal.")

  @Argument(help: "Where to begin, as a code; without it, where you were last.", completion: .code)
  var code: String?

  @Option(help: "Colours: dark, light, mono, or a theme of your configuration.")
  var theme: String?

  @Flag(help: "Draw with ASCII alone.")
  var ascii = false

  @Flag(help: "Give the mouse to the explorer; the terminal then selects text with Shift.")
  var mouse = false

  @Flag(name: .customLong("no-state"), help: "Neither read nor keep place, marks and history.")
  var isForgetful = false

  @Flag(help: "Say one line after each key instead of drawing a screen.")
  var linear = false

  func run() throws {
    var flags: [Preference: String] = [:]
    flags[.theme] = theme
    if ascii { flags[.ascii] = "yes" }
    if mouse { flags[.mouse] = "yes" }
    try Self.explore(code, flags: flags, isForgetful: isForgetful, isLinear: linear)
  }

  /// Shows the explorer, or says it, then ends the program with its exit status.
  static func explore(
    _ code: String?, flags: [Preference: String] = [:], isForgetful: Bool = false, isLinear: Bool = false
  ) throws -> Never {
    let cpc = try Classification.cpc21()
    let item = try code.map { try cpc.item(written: $0) }
    var setup = ConfigurationFile.setup()
    setup.flags = flags
    setup.folder = isForgetful ? nil : StateFile.folder
    for (option, value) in flags where !setup.settings.values(of: option).contains(value) {
      throw Refused(text: "--\(option.rawValue) is \(setup.settings.choice(of: option)), not \(value)")
    }
    if isLinear {
      Glibc.exit(
        try LinearExplorer.run(cpc, at: item, setup: setup, say: { Output.print($0) }, complain: Output.complain))
    }
    if case .status(let status) = try Explorer.run(cpc, at: item, setup: setup, complain: Output.complain) {
      Glibc.exit(status)
    }
    Glibc.exit(0)
  }
}
