import ArgumentParser
import CatalogCompiler
import Classifications
import Foundation
import Search

/// The search on judged queries, with SQLite's full-text search and fzf beside it; and how fast it answers.
struct SearchBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "search", abstract: "Measure the search.")

  @Option(help: "The folder of the judged queries.")
  var fixtures = "Tests/Fixtures"

  @Option(help: "The folder of the texts the catalog is made of.")
  var resources = "Resources"

  @Option(help: "Which half of the queries: reporting, tuning or all.")
  var half = "reporting"

  @Flag(help: "Leave out the profiles.")
  var withoutProfiles = false

  @Flag(help: "Leave out the thesaurus.")
  var withoutThesaurus = false

  @Flag(help: "Only the search itself, not its peers.")
  var alone = false

  @Flag(help: "Print every query that has no right code among the first ten.")
  var misses = false

  @Option(help: "Only queries with a code that begins with one of these, as 9 or 1,5,7,9.")
  var sections = ""

  func run() throws {
    let cpc = try classification(leavingOut: [])
    let sets = try Self.sets(fixtures)
    print("\(cpc.profileCount) profiles; \(half) half\(sections.isEmpty ? "" : ", sections \(sections)")")
    print("set           engine          n     r@1    r@5   r@10 mrr@20")
    let peers = alone ? nil : try SearchPeers(cpc)
    defer { peers?.remove() }
    for set in sets { try score(set, SearchIndex(cpc), peers) }
    let plain = try classification(leavingOut: ["hs-2017"])
    try score(Self.headings(cpc), SearchIndex(plain), peers)
    print()
    SearchTiming(SearchIndex(cpc), sets).report()
  }

  private func classification(leavingOut: Set<String>) throws -> Classification {
    var files = try Compilation.files(below: resources)
    if withoutProfiles { files = files.filter { !$0.key.contains("/profiles/") } }
    if withoutThesaurus { files = files.filter { !$0.key.hasSuffix("/thesaurus.tsv") } }
    var compilation = Compilation(files: files)
    return try Classification(
      Classification.cpc21Identifier, in: Catalog(bytes: compilation.catalog(leavingOut: leavingOut)))
  }

  // MARK: Sets

  static func sets(_ folder: String) throws -> [SearchSet] {
    try ["everyday", "typos", "halftyped", "codes"].map { name in
      let text = try String(contentsOfFile: "\(folder)/\(name).tsv", encoding: .utf8)
      return SearchSet(name: name, text: text, codeFirst: name == "codes")
    }
  }

  /// The titles of HS 2017 and the codes they correspond to: every fourth, so that it stays a matter of seconds.
  private static func headings(_ cpc: Classification) throws -> SearchSet {
    let hs = try Classification("hs-2017", in: cpc.catalog)
    let leaves = hs.items.filter(\.isLeaf).enumerated().filter { $0.offset % 4 == 0 }.map(\.element)
    let queries = leaves.compactMap { item -> SearchSet.Query? in
      let codes = item.correspondences(to: Classification.cpc21Identifier).flatMap { $0.target.chain.map(\.code.text) }
      return codes.isEmpty ? nil : .init(text: item.title, codes: Set(codes))
    }
    return SearchSet(name: "hs titles", queries: queries)
  }

  private func isWanted(_ query: SearchSet.Query) -> Bool {
    let wanted = sections.split(separator: ",")
    guard wanted.isEmpty || query.codes.contains(where: { code in wanted.contains { code.hasPrefix($0) } }) else {
      return false
    }
    return half == "all" || query.isReported == (half == "reporting")
  }

  // MARK: Scores

  private func score(_ set: SearchSet, _ index: SearchIndex, _ peers: SearchPeers?) throws {
    let queries = set.queries.filter(isWanted)
    var own = SearchScore()
    for query in queries {
      let options = SearchOptions(limit: 20, isTyping: set.name == "halftyped")
      let hits = index.search(query.text, options).hits.map { hit in
        set.name == "codes" ? [hit.item.code.text] : hit.item.chain.map(\.code.text)
      }
      let place = Self.place(of: query.codes, in: hits)
      own.add(place: place)
      if misses, place ?? 99 > 10 {
        print(
          "  \(query.text) -> \(query.codes.sorted()); first: \(hits.prefix(4).compactMap(\.last)); at \(place ?? 0)")
      }
    }
    line(set.name, "cpc", own)
    guard let peers else { return }
    var fts = SearchScore()
    for (query, hits) in zip(queries, try peers.fts(queries.map { $0.text.replacing("\n", with: " ") })) {
      fts.add(place: Self.place(of: query.codes, in: hits.map { $0.split(separator: ",").map(String.init) }))
    }
    line(set.name, "fts5 bm25", fts)
    var fzf = SearchScore()
    for query in queries.prefix(300) {
      let hits = try peers.fzf(query.text).map { $0.split(separator: ",").map(String.init) }
      fzf.add(place: Self.place(of: query.codes, in: hits))
    }
    line(set.name, "fzf", fzf)
  }

  private func line(_ set: String, _ engine: String, _ score: SearchScore) {
    let name = set.padding(toLength: 14, withPad: " ", startingAt: 0)
    print(
      name + engine.padding(toLength: 12, withPad: " ", startingAt: 0) + column("\(score.count)", 5) + score.columns)
  }

  /// The place of the first hit that has one of the codes, from 1.
  private static func place(of codes: Set<String>, in hits: [[String]]) -> Int? {
    hits.firstIndex { !codes.isDisjoint(with: $0) }.map { $0 + 1 }
  }
}
