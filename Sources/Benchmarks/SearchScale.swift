import ArgumentParser
import CatalogCompiler
import Classifications
import Search

/// How the time of a query grows with the collection: made-up classifications of titles that read like real ones.
struct SearchScale: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scale", abstract: "Measure the search on larger collections.")

  @Option(help: "The folder of the texts that words are taken from.")
  var resources = "Resources"

  @Option(help: "How many items, numbers parted by commas.")
  var sizes = "4596,50000,1000000"

  func run() throws {
    let titles = try Compilation.files(below: resources)["cpc-2.1/items.tsv"] ?? []
    let words = Self.words(String(decoding: titles, as: UTF8.self))
    print("     items   mean hits  query             median hits  median ms    p99 ms")
    for size in sizes.split(separator: ",").compactMap({ Int($0) }) {
      var compilation = Compilation(files: Self.files(size, words))
      let catalog = try Catalog(bytes: compilation.catalog())
      report(SearchIndex(try Classification("made", in: catalog)), size, words)
    }
  }

  // MARK: Making

  /// All words of some titles, as often as they stand there, so that common ones stay common.
  static func words(_ text: String) -> [String] {
    text.split { !$0.isLetter }.filter { $0.count > 3 }.map { $0.lowercased() }
  }

  /// A classification of about `size` items: ten sections, then as many below each as it takes, four levels deep.
  static func files(_ size: Int, _ words: [String]) -> [String: [UInt8]] {
    var random = Random(state: 42)
    var lines: [String] = []
    let width = max(2, Int((Double(size) / 10).squareRoot().squareRoot().rounded(.up)))
    let leaves = max(1, size / (10 * width * width))
    for section in 0..<10 {
      lines.append("\(section)\t\(title(words, &random, size))")
      for division in 0..<width {
        lines.append("\(section)\(padded(division, 3))\t\(title(words, &random, size))")
        for group in 0..<width {
          let code = "\(section)\(padded(division, 3))\(padded(group, 3))"
          lines.append("\(code)\t\(title(words, &random, size))")
          for leaf in 0..<leaves { lines.append("\(code)\(padded(leaf, 5))\t\(title(words, &random, size))") }
        }
      }
    }
    let about = "id\tmade\nname\tMADE\nedition\tMade 1\nlevels\tsection;division;group;class\nlengths\t1;4;7;12"
    return ["made/about.tsv": Array(about.utf8), "made/items.tsv": Array(lines.joined(separator: "\n").utf8)]
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// Five words as real titles have them, and one that grows rarer as the collection grows, like a name.
  private static func title(_ words: [String], _ random: inout Random, _ size: Int) -> String {
    let common = (0..<5).map { _ in words[random.next(below: words.count)] }
    return (common + ["name\(random.next(below: max(1, size / 10)))"]).joined(separator: " ")
  }

  // MARK: Measuring

  private func report(_ index: SearchIndex, _ size: Int, _ words: [String]) {
    var random = Random(state: 7)
    let common = (0..<200).map { _ in words[random.next(below: words.count)] }
    let sets: [(String, [String], Bool)] = [
      ("a rare word", (0..<200).map { _ in "name\(random.next(below: max(1, size / 10)))" }, false),
      ("a word", common, false), ("two words", zip(common, common.reversed()).map { "\($0) \($1)" }, false),
      ("a misspelt word", common.map { $0.prefix(2) + "q" + $0.dropFirst(2) }, false),
      ("three letters", common.map { String($0.prefix(3)) }, true),
    ]
    for (name, queries, isTyping) in sets {
      let options = SearchOptions(limit: 100, isTyping: isTyping)
      let hits = queries.map { index.search($0, options).total }.sorted()
      let times = queries.map { query in SearchTiming.processorTime { _ = index.search(query, options) } }.sorted()
      print(
        column("\(size)", 10) + column("\(hits.reduce(0, +) / hits.count)", 12) + "  "
          + name.padding(16) + column("\(hits[hits.count / 2])", 7) + column(fixed(times[times.count / 2], 3), 11)
          + column(fixed(times[times.count * 99 / 100], 3), 10))
    }
  }
}

/// A small random number generator, the same on every machine.
struct Random {
  var state: UInt64

  /// A number from 0 up to but not `limit`.
  mutating func next(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}

extension String {
  /// The text, with blanks behind it up to a width.
  func padding(_ width: Int) -> String { self + String(repeating: " ", count: Swift.max(0, width - count)) }
}
