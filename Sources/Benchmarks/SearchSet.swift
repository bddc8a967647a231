/// Judged queries: what was typed, and the codes that are right.
struct SearchSet {
  struct Query {
    let text: String
    let codes: Set<String>
    /// Which half it belongs to: ranking is tuned on one, the other is reported.
    var isReported: Bool { Self.hash(text) & 1 == 1 }

    /// FNV-1a, so that the halves are the same on every machine.
    private static func hash(_ text: String) -> UInt64 {
      let sum = text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
      return sum >> 32 ^ sum
    }
  }

  let name: String
  let queries: [Query]

  /// Reads lines of query and codes; with `codeFirst`, of a code and how somebody writes it.
  init(name: String, text: String, codeFirst: Bool = false) {
    self.name = name
    queries = text.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 2 else { return nil }
      let (query, codes) = codeFirst ? (fields[1], fields[0]) : (fields[0], fields[1])
      return Query(text: query, codes: Set(codes.split(separator: ",").map(String.init)))
    }
  }

  /// Takes queries that were made elsewhere.
  init(name: String, queries: [Query]) {
    self.name = name
    self.queries = queries
  }
}
