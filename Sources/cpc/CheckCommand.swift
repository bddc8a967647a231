import ArgumentParser
import Checking
import Classifications
import Explorer
import Tables

/// Checks the codes in a column of somebody's table.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check the codes in a CSV or TSV file, and repair what is certain.",
    discussion: """
      Finds codes that do not exist, that a spreadsheet took zeros from, whose title is another's, or that belong to
      ISIC, the HS, the patent classification or FAO. Delimiter, quoting, encoding and the column are found out. Each
      finding is a line of standard output:
        prices.csv:7:3: 111 has lost its leading zero; 0111 Wheat (sure)

      sure: the whole column, or the title beside it, leaves nothing else; likely: one code fits; unsure: several do.
      --fix writes a copy with the sure repairs, all else byte for byte.

      Exit status: 0 all is well, 1 something was found, 2 the file cannot be read.
      """)

  @Argument(help: "The file; - for standard input.")
  var file: String

  @Option(help: "The column with the codes, by name or number; guessed without it.")
  var column: String?

  @Option(help: "The column with the titles, by name or number; guessed without it.")
  var title: String?

  @Flag(help: "Report codes above the lowest level too.")
  var leaves = false

  @Option(help: "Write a repaired copy to this file; - for standard output, findings then go to standard error.")
  var fix: String?

  @Flag(help: "Replace the file that --fix names.")
  var force = false

  @Option(help: "text: one line each, as compilers do; tsv: with a header; json: an object a line.")
  var format = Format.text

  @OptionGroup var choice: ClassificationChoice

  func run() throws {
    let classification = try choice.open()
    let reader = try TableReader(file)
    let columns = try CheckColumns(reader, Checker(classification), code: column, title: title)
    let pending = try fix.flatMap { $0 == "-" ? nil : try SafeOutput.pending($0, replacing: force) }
    let findingsOnError = fix == "-"
    var run = CheckRun(columns, reader, format: format, findingsOnError: findingsOnError)
    run.checker = ColumnChecker(columns.surveyed(reader, wantsLeaves: leaves))
    if let fix {
      var copy = pending.map { TableWriter($0.descriptor, name: fix) } ?? TableWriter()
      try copy.write(reader.mark)
      try run.checkAll(reader) { record, finding throws(TableError) in
        try copy.write(finding.map { columns.repaired(record, $0) } ?? Array(record.bytes))
      }
      try copy.flush()
      if let pending { try SafeOutput.finish(pending, fix) }
    } else {
      try run.checkAll(reader) { _, _ in }
    }
    Output.complain(run.summary(classification))
    if run.count > 0 { throw ExitCode(1) }
  }
}
