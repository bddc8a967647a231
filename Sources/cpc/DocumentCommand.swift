import ArgumentParser
import Explorer

/// Writes the documents that are made from tables of the program; for `make docs`.
struct DocumentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "document", abstract: "Write a generated document.", shouldDisplay: false)

  enum Document: String, ExpressibleByArgument, CaseIterable {
    case keys, manual, commands
  }

  @Argument(help: "Which one; commands lists those that have a manual page of their own.")
  var document: Document

  @Argument(help: "The command whose manual page is wanted; that of the program without it.")
  var command: String?

  func run() throws {
    switch document {
    case .keys: Output.print(KeyTable.markdown)
    case .manual: Output.print(try command.map(page) ?? Manual.page)
    case .commands: Output.print(try CommandHelp.all().map(\.commandName).joined(separator: "\n"))
    }
  }

  private func page(of name: String) throws -> String {
    guard let help = try CommandHelp.all().first(where: { $0.commandName == name }) else {
      throw Refused(text: "there is no command \(name)")
    }
    return CommandPage(help).text
  }
}
