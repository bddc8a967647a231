import ArgumentParser

/// Forgets an imported classification.
struct RemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Remove a classification that was imported.",
    discussion: "What the explorer keeps of it, place and marks, stays for the day it is imported again.")

  @Argument(help: "Its name.", completion: .classification)
  var name: String

  func run() throws {
    try OwnName(name).remove()
  }
}
