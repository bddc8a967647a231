import ArgumentParser

/// Measures the program beside its peers, all in one run on one machine.
@main
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cpc-bench", abstract: "Measure cpc beside its peers.",
    subcommands: [
      ExplorerBenchmark.self, SearchBenchmark.self, SearchScale.self, ExportBenchmark.self, MapBenchmark.self,
      CodingBenchmark.self, TableBenchmark.self, Monkey.self,
    ],
    defaultSubcommand: ExplorerBenchmark.self)
}
