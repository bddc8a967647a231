import ArgumentParser
import Classifications
import Configuration
import Explorer
import Glibc

struct ExploreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explore", abstract: "Walk the classification in the terminal.")

  @Argument(
    help: "Where to begin: a classification such as isic4, a code, or both; without a code, where you were last.",
    completion: .code)
  var place: [String] = []

  @OptionGroup var choice: ClassificationChoice

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
    let (classification, item) = try start()
    try Self.explore(classification, at: item, flags: flags, isForgetful: isForgetful, isLinear: linear)
  }

  func validate() throws {
    let most = choice.name == nil ? 2 : 1
    if place.count > most { throw ValidationError("explore wants a classification and a code, and no more") }
  }

  /// The classification that is named, and the item that is.
  private func start() throws -> (Classification, Item?) {
    let isNamed = choice.name == nil && (place.count == 2 || place.first.map(ClassificationChoice.exists) ?? false)
    let classification = try ClassificationChoice.classification(named: isNamed ? place.first : choice.name)
    let code = place.dropFirst(isNamed ? 1 : 0).first
    return (classification, try code.map { try classification.item(written: $0) })
  }

  /// Shows the explorer, or says it, then ends the program with its exit status.
  static func explore(
    _ classification: Classification, at item: Item? = nil, flags: [Preference: String] = [:],
    isForgetful: Bool = false, isLinear: Bool = false
  ) throws -> Never {
    var setup = ConfigurationFile.setup()
    setup.flags = flags
    setup.folder = isForgetful ? nil : StateFile.folder
    for (option, value) in flags where !setup.settings.values(of: option).contains(value) {
      throw Refused(text: "--\(option.rawValue) is \(setup.settings.choice(of: option)), not \(value)")
    }
    if isLinear {
      Glibc.exit(
        try LinearExplorer.run(
          classification, at: item, setup: setup, say: { Output.print($0) }, complain: Output.complain))
    }
    if case .status(let status) = try Explorer.run(classification, at: item, setup: setup, complain: Output.complain) {
      Glibc.exit(status)
    }
    Glibc.exit(0)
  }
}
