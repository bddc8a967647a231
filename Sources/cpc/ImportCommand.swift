import ArgumentParser
import CatalogCompiler
import Classifications
import Importing
import Tables

/// Reads a classification of somebody's own, to be walked and searched like CPC.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Read a classification of your own, to walk and search it like CPC.",
    discussion: """
      FILE is a table, CSV or TSV, with a code and a title in each line and perhaps the code above, or SKOS in Turtle.
      Columns, encoding, and where the tree comes from are found out; options say what cannot be. A file with orphans,
      duplicates or circles is refused, with the line.

      Examples:
        cpc import NACE_Rev2.csv --as nace2 --edition "NACE Rev. 2"
        cpc import tree.csv --as wood --code-column id --title-column name_en --parent-column up
        cpc import skos.ttl --as waste --language de
        cpc explore nace2
        cpc search --in nace2 bakery
      """)

  /// What a file is.
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case table, turtle
  }

  @Argument(help: "The file; - for a table on standard input.")
  var file: String

  @Option(name: .customLong("as"), help: "The name to use it under: letters, digits, points and hyphens.")
  var name: String

  @Option(help: "How the edition is cited; the name unless given.")
  var edition: String?

  @Option(help: "What its levels are called, the highest first, commas between.")
  var levels: String?

  @Option(help: "The column of the codes, by name or number.")
  var codeColumn: String?

  @Option(help: "The column of the titles.")
  var titleColumn: String?

  @Option(help: "The column of the code above.")
  var parentColumn: String?

  @Flag(inversion: .prefixedNo, help: "Whether the first line names the columns.")
  var header: Bool?

  @Option(
    help: "Where the tree comes from: parent (a column), prefix (0, 01, 011), separator (1, 1.2, 1.2.10) or flat.")
  var hierarchy: ImportOptions.Hierarchy?

  @Option(help: "Read only what is below this code, as below TOTAL.")
  var below: String?

  @Option(help: "The language of titles, where SKOS has several.")
  var language = "en"

  @Option(help: "What the file is: table or turtle; told from its name and its first bytes unless given.")
  var kind: Kind?

  @Flag(help: "Replace a classification of the same name.")
  var force = false

  func validate() throws {
    if kind == .turtle, (codeColumn ?? titleColumn ?? parentColumn) != nil || header != nil {
      throw ValidationError("Turtle has no columns")
    }
  }

  func run() throws {
    let name = try OwnName(self.name)
    if !force, name.isTaken { throw Refused(text: "there is a classification \(name.text); --force replaces it") }
    var options = ImportOptions()
    (options.code, options.title, options.parent) = (codeColumn, titleColumn, parentColumn)
    (options.hasHeader, options.hierarchy) = (header, hierarchy)
    (options.below, options.language) = (below, language)
    let listing = try ImportSource(path: file, isTurtle: kind.map { $0 == .turtle }).listing(options)
    let tree = try Tree(listing, options: options)
    let own = try OwnClassification(tree, name: name.text, edition: edition, levels: levels, source: listing.file)
    try name.store(try own.catalog(), replacing: force)
    if let first = listing.cleanedLines.first {
      Output.complain(
        "\(listing.file):\(first): control characters were taken out of \(listing.cleanedLines.count) titles, first here"
      )
    }
    Output.print("\(own.summary); cpc explore \(name.text)")
  }
}

extension ImportOptions.Hierarchy: ExpressibleByArgument {}
