import ArgumentParser
import Classifications
import Search

/// Finds codes by words.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Find codes by everyday words, by a part of a title, or by a code.",
    discussion: """
      Words must all be found; other forms, compounds and small errors are forgiven.
        "frozen fish"       these words side by side       ^wheat          at the start of a title or term
        !seed               without a word                 cotton | wool   either
        in:cotton out:yarn  goes in, comes out             title: term: about: process:  only there
        hs:1006 isic:5912   what corresponds to a code     level:class under:96          a part of the tree

      Prints a line for each hit, the best first: the code, a tab, the title. Exit status: 0 found, 1 nothing found,
      2 usage or bad data.
      """)

  @Argument(help: "Words, or a code as people write it.")
  var query: [String] = []

  @Option(help: "How many hits to print at most.")
  var limit = 10

  @Option(help: "Only hits of this level: section, division, group, class or subclass.")
  var level: String?

  @Option(help: "Only this code and what is below it.", completion: .code)
  var under: String?

  @Flag(help: "Say why each hit was found.")
  var explain = false

  @Option(help: "text: code and title; tsv: with level, score and reasons; json: all in one object; markdown: a list.")
  var format: Format = .text

  @Flag(
    help: "Read queries from standard input, one a line; print a line for each: the query and the codes, tabs between.")
  var batch = false

  @OptionGroup var choice: ClassificationChoice

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit wants a number from 1 up") }
    if batch, !query.isEmpty { throw ValidationError("--batch reads its queries from standard input") }
    if !batch, query.isEmpty { throw ValidationError("what is to be found? for example: cpc search haircut") }
  }

  func run() throws {
    let cpc = try choice.open()
    let index = SearchIndex(cpc)
    let options = try options(cpc)
    if batch { return answerLines(index, options) }
    let text = query.joined(separator: " ")
    let answer = index.search(text, options)
    if format == .json {
      Output.print(try SearchReport(text, answer).json)
    } else {
      if let remark = answer.remark, !answer.hits.isEmpty { Output.complain(remark.sentence) }
      Output.print(answer.hits.map(line).joined(separator: "\n"))
    }
    if answer.hits.isEmpty {
      throw NotFound(text: answer.remark?.sentence ?? "nothing found")
    }
  }

  private func options(_ cpc: Classification) throws -> SearchOptions {
    let found = try level.map { try cpc.level(named: $0) }
    return SearchOptions(limit: limit, level: found, under: try under.map { try cpc.item(written: $0) })
  }

  private func line(_ hit: Hit) -> String {
    switch format {
    case .text:
      "\(hit.item.code)\t\(hit.item.title)" + (explain ? "\n\t\(hit.explanation)" : "")
    case .markdown: String(hit.item.markdownEntry.dropLast()) + (explain ? ": \(hit.explanation.markdownEscaped)" : "")
    default:
      [
        hit.item.code.text, hit.item.title, hit.item.level.name, "\((hit.score * 100).rounded() / 100)",
        hit.explanation,
      ].joined(separator: "\t")
    }
  }

  /// Answers the queries on standard input, each as soon as it is read.
  private func answerLines(_ index: SearchIndex, _ options: SearchOptions) {
    while let query = readLine() {
      let hits = index.search(query, options).hits
      Output.print(([query] + hits.map(\.item.code.text)).joined(separator: "\t"))
    }
  }
}
