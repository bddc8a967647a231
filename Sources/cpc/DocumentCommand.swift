import ArgumentParser
import Explorer

/// Writes the documents that are made from tables of the program; for `make docs`.
struct DocumentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "document", abstract: "Write a generated document.", shouldDisplay: false)

  enum Document: String, ExpressibleByArgument, CaseIterable {
    case keys, manual
  }

  @Argument(help: "Which one.")
  var document: Document

  func run() {
    switch document {
    case .keys: Output.print(KeyTable.markdown)
    case .manual: Output.print(Manual.page)
    }
  }
}
