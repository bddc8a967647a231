import ArgumentParser
import Classifications

/// What corresponds to a code in another classification.
struct MapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "map", abstract: "Print what corresponds to a code in another classification.",
    discussion: """
      Says of each match what it is to the code: exact (the same), broader (it holds all of the code, and more),
      narrower (all of it is within the code, which holds more), or related (neither holds all of the other).
      Codes of any level, in any punctuation; what corresponds to all below a code counts for it.

      Examples:
        cpc map 02131 --to hs2017
        cpc map 9613 --to isic4
        cpc map --from hs2017:1006.30
        cpc map --from isic4:5912 --level class

      With --column, maps that column of a CSV or TSV file and keeps every other byte: two columns more say the code and
      the match, which is "unknown" where there is no such code, "none" where nothing corresponds, "empty" where no code
      stands. Standard error counts the rows that match in part or not at all.
        cpc map --column hs --from hs2017 <in.csv >out.csv
      """)

  @Argument(
    help: "The code, of CPC unless --from names another; with --column the file, - or nothing for standard input.",
    completion: .code)
  var code: String?

  @Option(
    help: "The classification to map from, with or without a code behind a colon: hs2017, isic4:5912.",
    completion: .classification)
  var from: String?

  @Option(help: "The classification to map to: cpc unless given.", completion: .classification)
  var to: String?

  @Option(help: "Map to this level of the other classification instead of its lowest, by name or number.")
  var level: String?

  @Option(help: "The column of a file to map, by name or number.")
  var column: String?

  @Option(help: "With --column, where several codes match: repeat the row, or list them in one field.")
  var many = ColumnMapping.Many.repeat

  @Option(help: "With --column, the file to write; standard output without it.", completion: .file())
  var output: String?

  @Flag(help: "Replace the file that --output names.")
  var force = false

  @Option(
    help: "text: code, title, the match in a sentence; tsv: code, title, match, source; markdown: a list; json: all.")
  var format: Format = .text

  func validate() throws {
    let hasCode = from?.contains(":") ?? false
    if from?.hasSuffix(":") ?? false { throw ValidationError("a code is wanted behind the colon of --from") }
    if to == nil, from == nil, code != nil || column != nil {
      throw ValidationError("--to wants the classification to map to: hs2017 or isic4")
    }
    if column != nil {
      if hasCode { throw ValidationError("--column maps the codes of a file: --from wants no code") }
      return
    }
    if code == nil, !hasCode {
      throw ValidationError("map wants a code, as in cpc map 02131 --to hs2017 or cpc map --from isic4:5912")
    }
    if code != nil, hasCode { throw ValidationError("one code, please: there is one behind --from") }
    if output != nil { throw ValidationError("--output goes with --column") }
  }

  func run() throws {
    let parts = from?.split(separator: ":", maxSplits: 1).map(String.init) ?? []
    let source = try ClassificationChoice.classification(named: parts.first)
    let target = try ClassificationChoice.classification(named: to)
    try source.catalog.verify()
    if let column {
      try MapReport.refuseStrangers(source, target)
      let level = try level.map { try target.level(named: $0) }
      let run = ColumnMappingRun(
        file: code ?? "-", column: column, source: source, target: target, level: level, many: many)
      return try run.run(output: output, replacing: force)
    }
    let report = try MapReport(try source.item(written: code ?? parts.last ?? ""), to: target, at: level)
    Output.print(try report.text(format))
    if report.maps.isEmpty {
      let item = report.item
      throw NotFound(text: "nothing in \(target.about.edition) corresponds to \(item.code) \(item.title)")
    }
  }
}

extension ColumnMapping.Many: ExpressibleByArgument {}
