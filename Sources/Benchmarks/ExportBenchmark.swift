import ArgumentParser
import CatalogCompiler
import Foundation

/// Exports: how long each format takes and how much memory, beside programs that write the same from a database.
struct ExportBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "export", abstract: "Measure the exports.")

  @Argument(help: "The program to measure.")
  var program: String

  @Option(help: "How often each export is written.")
  var rounds = 5

  @Option(help: "How many items the made-up classification has.")
  var size = 100_000

  @Option(help: "A Python with rdflib.")
  var python = ".build/python/bin/python"

  @Option(help: "The folder of the texts that words are taken from.")
  var resources = "Resources"

  func run() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "cpc-bench-\(getpid())").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try measurePeers(folder)
    try measureGrowth(folder)
  }

  /// Every format of the whole classification, and who else writes it from the tables that we export.
  private func measurePeers(_ folder: String) throws {
    let database = "\(folder)/cpc.db"
    let load = "sh -c '\(program) export --format sql | sqlite3 -bail \(database)'"
    guard ChildRun(load, output: folder + "/out") != nil else {
      throw ValidationError("\(program) export --format sql | sqlite3 fails: is sqlite3 there?")
    }
    try Self.script.write(toFile: folder + "/peer.py", atomically: true, encoding: .utf8)
    let script = "\(python) \(folder)/peer.py \(database)"
    print("the whole classification       s (median)        MB      MB/s   peak MiB")
    for format in ["csv", "tsv", "json", "jsonl", "skos", "jsonld", "sdmx", "sdmx-json", "mermaid", "dot", "sql"] {
      report("cpc export \(format)", "\(program) export --format \(format)", folder)
      switch format {
      case "csv":
        report("  sqlite3 -csv", "sqlite3 -csv \(database) 'SELECT code, title FROM items ORDER BY position'", folder)
        report("  python3 csv", "\(script) csv", folder)
      case "jsonl": report("  python3 json", "\(script) json", folder)
      case "skos": report("  python3 rdflib", "\(script) rdflib", folder)
      case "sql": report("  sqlite3 .dump", "sqlite3 \(database) .dump", folder)
      default: break
      }
    }
  }

  /// A tenth and the whole of a made-up classification, whose catalog is mapped as a whole either way.
  private func measureGrowth(_ folder: String) throws {
    let titles = try Compilation.files(below: resources)["cpc-2.1/items.tsv"] ?? []
    var compilation = Compilation(
      files: SearchScale.files(size, SearchScale.words(String(decoding: titles, as: UTF8.self))))
    try Data(compilation.catalog()).write(to: URL(filePath: folder + "/made"))
    print("\n\(size) made-up items           s (median)        MB      MB/s   peak MiB")
    for format in ["tsv", "jsonl", "skos", "sdmx", "sql"] {
      for (name, part) in [("a tenth", "--under 0"), ("all", "")] {
        report(
          "cpc export \(format), \(name)", "\(program) export --in made --format \(format) \(part)", folder,
          environment: ["CPC_DATA": folder + "/made"])
      }
    }
  }

  private func report(_ name: String, _ command: String, _ folder: String, environment: [String: String] = [:]) {
    guard let run = ChildRun.median(of: rounds, command, output: folder + "/out", environment: environment) else {
      return print(name.padding(29) + "cannot be run here")
    }
    let size = Double(run.bytes) / 1_000_000
    print(
      name.padding(29) + column(fixed(run.seconds, 3), 12) + column(fixed(size, 2), 10)
        + column(fixed(size / run.seconds, 1), 10) + column(fixed(run.peakMemory, 1), 11))
  }

  private static let script = """
    import csv, json, sqlite3, sys
    database = sqlite3.connect(sys.argv[1])
    items = database.execute("SELECT code, title, parent, scope FROM items ORDER BY position")
    parts = dict(((code, part), text) for code, part, text in database.execute("SELECT code, part, text FROM profile_parts"))
    names = sorted({part for _, part in parts})
    if sys.argv[2] == "csv":
        csv.writer(sys.stdout).writerows((code, title) for code, title, _, _ in items)
    elif sys.argv[2] == "json":
        maps = {}
        for code, *others in database.execute("SELECT code, other, other_code, other_title, match FROM correspondences"):
            maps.setdefault(code, []).append(others)
        for code, title, parent, scope in items:
            profile = {name: parts.get((scope, name)) for name in names}
            print(json.dumps(dict(code=code, title=title, parent=parent, profile=profile, maps=maps.get(code, []))))
    else:
        from rdflib import Graph, Literal, URIRef
        from rdflib.namespace import RDF, SKOS
        graph = Graph()
        for code, title, parent, _ in items:
            item = URIRef("urn:cpc:" + code)
            graph.add((item, RDF.type, SKOS.Concept))
            graph.add((item, SKOS.notation, Literal(code)))
            graph.add((item, SKOS.prefLabel, Literal(title, lang="en")))
            if parent:
                graph.add((item, SKOS.broader, URIRef("urn:cpc:" + parent)))
                graph.add((URIRef("urn:cpc:" + parent), SKOS.narrower, item))
            for name in names:
                if (code, name) in parts:
                    graph.add((item, SKOS.note, Literal(parts[code, name], lang="en")))
        sys.stdout.write(graph.serialize(format="turtle"))
    """
}
