import ArgumentParser
import Classifications
import Exports
import FoundationEssentials

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the classification, or a part of it, for other programs.",
    discussion: """
      csv        code and title, as the structure files of the UN Statistics Division (RFC 4180)
      tsv        code, title, level, parent and scope, with a header; for other programs of Unix
      json       one object with everything; the items in an array
      jsonl      everything, one item a line
      skos       SKOS with XKOS levels and notes, as Turtle
      jsonld     the same as JSON-LD
      sdmx       a codelist of SDMX 3.0, as SDMX-ML
      sdmx-json  the same as SDMX-JSON
      mermaid    a flow chart
      dot        a graph for Graphviz
      sql        tables and a full-text index for sqlite3

      docs/FORMATS.md describes them.

      Examples:
        cpc export >cpc.csv
        cpc export --under 96 --format skos >96.ttl
        cpc export --format sql | sqlite3 cpc.db
        cpc export --in hs2017 --level heading --format tsv
      """)

  @Option(help: "Only this code and what is below it.", completion: .code)
  var under: String?

  @Option(help: "Only items of this level: its name or its number.")
  var level: String?

  @Option(help: "What to write.")
  var format: ExportFormat = .csv

  @OptionGroup var choice: ClassificationChoice

  func run() throws {
    let classification = try choice.open()
    let extract = Extract(
      classification, under: try under.map(classification.item(written:)),
      level: try level.map(classification.level(named:)))
    guard extract.items.contains(where: { _ in true }) else {
      throw NotFound(text: "nothing of level \(extract.level?.name ?? "") stands below \(extract.top?.code.text ?? "")")
    }
    try Output.print(pieces: Export(extract, as: format, prepared: Self.now).forEachPiece)
  }

  /// The present second as ISO 8601 has it; `SOURCE_DATE_EPOCH` takes its place, so that exports can be remade exactly.
  private static var now: String {
    let epoch = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap(Double.init)
    return (epoch.map(Date.init(timeIntervalSince1970:)) ?? Date()).formatted(.iso8601)
  }
}

extension ExportFormat: ExpressibleByArgument {}
