import Classifications

/// The pairs of one correspondence, as rows of two classifications.
struct CorrespondenceSource {
  struct Pair: Hashable {
    let left: Int
    let right: Int
    let kind: Map.Kind
  }

  let left: Int
  let right: Int
  private(set) var pairs: [Pair]

  /// Takes pairs that were found elsewhere.
  init(left: Int, right: Int, pairs: some Sequence<Pair>) {
    self.left = left
    self.right = right
    self.pairs = pairs.sorted { ($0.left, $0.right) < ($1.left, $1.right) }
  }

  /// Reads lines of left code, tab, right code, tab, kind.
  init(
    _ source: SourceText, left: (number: Int, items: ItemSource), right: (number: Int, items: ItemSource),
    refusals: inout [Refusal]
  ) {
    var pairs: Set<Pair> = []
    for (number, line) in source.lines.enumerated() {
      let fields = line.split(separator: "\t").map(String.init)
      guard fields.count == 3, let from = left.items.row[Code(fields[0])], let to = right.items.row[Code(fields[1])],
        let kind = Map.Kind.allCases.first(where: { $0.name == fields[2] })
      else {
        let reason = "wants two codes that exist and one of exact, broad, narrow, related"
        refusals.append(Refusal(file: source.file, line: number + 1, reason: reason))
        continue
      }
      if !pairs.insert(Pair(left: from, right: to, kind: kind)).inserted {
        refusals.append(Refusal(file: source.file, line: number + 1, reason: "a pair that stands twice"))
      }
    }
    self.init(left: left.number, right: right.number, pairs: pairs)
  }
}
