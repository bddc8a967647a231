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
      """)

  @Argument(help: "The code; of CPC unless --from names another classification.")
  var code: String?

  @Option(help: "The classification to map from, with or without a code behind a colon: hs2017, isic4:5912.")
  var from: String?

  @Option(help: "The classification to map to: cpc unless given.")
  var to: String?

  @Option(help: "Map to this level of the other classification instead of its lowest, by name or number.")
  var level: String?

  @Option(
    help: "text: code, title, and the kind in a sentence; tsv: code, title, kind, source; json: all in one object.")
  var format = MapFormat.text

  func validate() throws {
    if code == nil, from?.contains(":") != true {
      throw ValidationError("map wants a code, as in cpc map 02131 --to hs2017 or cpc map --from isic4:5912")
    }
    if code != nil, from?.contains(":") == true {
      throw ValidationError("one code, please: there is one behind --from")
    }
    if to == nil, from == nil { throw ValidationError("--to wants the classification to map to: hs2017 or isic4") }
  }

  func run() throws {
    let parts = from?.split(separator: ":", maxSplits: 1).map(String.init) ?? []
    let source = try ClassificationChoice.classification(named: parts.first)
    let target = try ClassificationChoice.classification(named: to)
    try source.catalog.verify()
    let report = try MapReport(try source.item(written: code ?? parts.last ?? ""), to: target, at: level)
    Output.print(try report.text(format))
    if report.maps.isEmpty {
      let item = report.item
      throw NotFound(text: "nothing in \(target.about.edition) corresponds to \(item.code) \(item.title)")
    }
  }
}
