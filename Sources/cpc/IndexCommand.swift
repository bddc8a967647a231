import ArgumentParser
import Classifications
import Exports
import Search

struct IndexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index", abstract: "Print the alphabetical index: all titles and terms, and the codes they lead to.",
    discussion: """
      Case and accents do not count. Codes of one scope stand there once, under the highest.

      Examples:
        cpc index hair
        cpc index --format tsv | cut -f 1,2
      """)

  @Argument(help: "What entries begin with; all without it.")
  var prefix: String?

  @Option(help: "text: entry, code and title; tsv: entry, code, title, level, and whether it is a title or a term.")
  var format: Format = .text

  @OptionGroup var choice: ClassificationChoice

  func run() throws {
    let entries = AlphabeticalIndex(try choice.open()).entries(beginning: prefix ?? "")
    guard !entries.isEmpty else {
      throw NotFound(text: "no title or term begins with \"\((prefix ?? "").prefix(60))\"")
    }
    try Output.print { piece in
      for entry in entries { try piece(line(entry)) }
    }
  }

  private func line(_ entry: AlphabeticalIndex.Entry) throws -> String {
    let item = entry.item
    let source = entry.isTitle ? "title" : "term"
    return switch format {
    case .text: entry.isTitle ? "\(entry.text): \(item.code)\n" : "\(entry.text): \(item.code) \(item.title)\n"
    case .tsv: [entry.text, item.code.text, item.title, item.level.name, source].tsvRow
    case .json:
      try JSONText.line(Named("entry", IndexEntryJSON(entry: entry.text, source: source, item: ItemJSON(item)))) + "\n"
    case .markdown: "- \(entry.text.markdownEscaped): \(item.code) \(item.title.markdownEscaped)\n"
    }
  }
}

/// An entry of the alphabetical index as JSON.
struct IndexEntryJSON: Encodable {
  let entry: String
  let source: String
  let item: ItemJSON
}
