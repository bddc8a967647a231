import ArgumentParser
import Classifications
import Coding
import Search
import Tables

/// Finds codes for descriptions of products and industries, line by line.
struct CodeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "code", abstract: "Find codes for descriptions, one a line or in a column of a table.",
    discussion: """
      A filter: each line comes out again, in its order, with code, confidence and title behind it; tabs between, or as
      the table has it. The confidence is the share of such suggestions that were right in judged sets for CPC (see
      docs/SEARCH.md).

      Examples:
        cpc code <products.txt
        cpc code --column description --top 3 --threshold 0.5 <in.csv >out.csv
        cpc code --jobs 4 --skip $(wc -l <out.txt) <in.txt >>out.txt    to go on after a stop

      Exit status: 0 done, 2 the input cannot be read.
      """)

  @Argument(help: "The file; standard input without it.")
  var file = "-"

  @Option(help: "The column with the descriptions, by name or number, of a CSV or TSV table.")
  var column: String?

  @Option(help: "How many codes to append at most.")
  var top = 1

  @Option(help: "Append nothing that is less sure than this, from 0 to 1.")
  var threshold = 0.0

  @Option(help: "Codes of this level, by its name or its depth; without it, the deepest of each scope.")
  var level: String?

  @Flag(help: "Append why too.")
  var explain = false

  @Option(help: "How many threads to use.")
  var jobs = 1

  @Option(help: "Pass over so many lines, which an earlier run has answered.")
  var skip = 0

  @Flag(help: "The first line of the table is no header.")
  var noHeader = false

  @OptionGroup var choice: ClassificationChoice

  func validate() throws {
    if top < 1 || top > 20 { throw ValidationError("--top wants a number from 1 to 20") }
    if !(0...1).contains(threshold) { throw ValidationError("--threshold wants a number from 0 to 1") }
    if jobs < 1 || jobs > 64 { throw ValidationError("--jobs wants a number from 1 to 64") }
    if skip < 0 { throw ValidationError("--skip wants a number from 0 up") }
    if noHeader, column == nil { throw ValidationError("--no-header goes with --column") }
  }

  func run() throws {
    let classification = try choice.open()
    let coder = Coder(SearchIndex(classification), level: try level.map { try classification.level(named: $0) })
    let reader = try TableReader(file, dialect: column == nil ? .lines : nil)
    let header = column == nil || noHeader ? nil : Header(first: reader.peek())
    let appending = CodeAppending(
      coder: coder, field: try column.map { try reader.column($0, in: header) } ?? 0, top: top, threshold: threshold,
      explains: explain)
    var output = TableWriter()
    var passed = 0
    if skip == 0 { try output.write(reader.mark) }
    while true {
      // Small batches answer soon, large ones keep the threads busy; what is waited for is not held back.
      let batch = try reader.nextBatch(4_096)
      if batch.isEmpty { break }
      let isHeader = { (index: Int) in header != nil && passed + index == 0 }
      let wanted = max(0, skip - passed)..<max(batch.count, skip - passed)
      let lines = Threads.map(Array(wanted.clamped(to: 0..<batch.count)), jobs: jobs) { index in
        isHeader(index) ? appending.header(batch[index]) : appending.line(batch[index])
      }
      for line in lines { try output.write(line) }
      try output.flush()
      passed += batch.count
    }
  }
}
