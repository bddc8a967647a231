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

  /// Whether the pairs join leaves only, and their kinds are those that counting them on both sides gives.
  ///
  /// Where it is so, what items above the leaves are to each other can be counted too.
  func isComplete(_ leftItems: ItemSource, _ rightItems: ItemSource) -> Bool {
    let lefts = Dictionary(grouping: pairs, by: \.left).mapValues(\.count)
    let rights = Dictionary(grouping: pairs, by: \.right).mapValues(\.count)
    return pairs.allSatisfy { pair in
      let counted: Map.Kind =
        switch (lefts[pair.left] == 1, rights[pair.right] == 1) {
        case (true, true): .exact
        case (true, false): .broad
        case (false, true): .narrow
        case (false, false): .related
        }
      return counted == pair.kind && leftItems.isLeaf(pair.left) && rightItems.isLeaf(pair.right)
    }
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
