/// What an item corresponds to, at whatever level it stands.
///
/// A published table joins items of the lowest level. For an item above, and for targets above, the kinds are worked
/// out: with every pair of both items known, one holds the other when no pair leads out of it.
extension Item {
  /// What corresponds to its scope in another classification, such as "isic-4", in that one's order.
  ///
  /// The pairs of all below the item count for it. The targets are the lowest there are or, with a `level` of the
  /// other classification, the items of that level (or above, where a branch ends earlier). A target above another
  /// one is left out. Empty where the catalog holds no correspondence of the two. Costs a step for each pair.
  public func correspondences(to identifier: String, at level: Level? = nil) -> [Map] {
    guard let link = classification.link(to: identifier) else { return [] }
    let own = scope
    let pairs = link.pairs(of: own.subtree)
    var targets: Set<Int> = []
    for pair in pairs where pair.other < link.other.count {
      targets.insert(link.other.ancestor(of: pair.other, at: level?.depth ?? .max))
    }
    let sorted = targets.sorted()
    let lowest = sorted.indices.filter { at in
      at + 1 == sorted.count || sorted[at + 1] >= link.other.end(of: sorted[at])
    }
    return lowest.compactMap { at in
      link.other.item(at: sorted[at]).map { Map(source: own, target: $0, kind: link.kind(own, pairs, $0)) }
    }
  }

  /// The indices of all items of another classification that a pair of its scope or below leads to, at any level.
  package func pairedIndices(in identifier: String) -> Set<Int> {
    Set(classification.link(to: identifier)?.pairs(of: scope.subtree).map(\.other) ?? [])
  }

  /// The indices of its scope, whose items follow one another.
  fileprivate var chainIndices: Range<Int> { scope.index..<scope.index + chain.count }

  /// Its own index and those of all below it.
  fileprivate var subtree: Range<Int> { index..<index + 1 + descendants.count }
}

extension Classification {
  /// The correspondence with another classification of the same catalog; nil where there is none.
  public func correspondence(with identifier: String) -> Correspondence? {
    let own = about.identifier
    return catalog.correspondences.first {
      ($0.source == own && $0.target == identifier) || ($0.source == identifier && $0.target == own)
    }
  }

  /// The identifiers of the classifications it corresponds with, in the order of the catalog.
  public var counterparts: [String] { catalog.classifications.filter { correspondence(with: $0) != nil } }

  /// The correspondence with another classification, seen from this one.
  fileprivate func link(to identifier: String) -> Link? {
    guard let correspondence = correspondence(with: identifier), let other = counterpart(identifier) else { return nil }
    return Link(correspondence: correspondence, other: other, isBackwards: correspondence.target == about.identifier)
  }

  /// The item itself where it does not stand below a depth, else the one above it there.
  fileprivate func ancestor(of index: Int, at depth: Int) -> Int {
    var index = index
    while self.depth(of: index) > depth, let parent = parent(of: index) { index = parent }
    return index
  }
}

/// A correspondence seen from one of its sides.
private struct Link {
  let correspondence: Correspondence
  let other: Classification
  let isBackwards: Bool

  func pairs(of indices: Range<Int>) -> [Correspondence.Pair] {
    correspondence.pairs(of: indices, backwards: isBackwards)
  }

  /// What `target` is to `own`, whose pairs are given.
  func kind(_ own: Item, _ pairs: [Correspondence.Pair], _ target: Item) -> Map.Kind {
    let scope = target.scope
    guard correspondence.isComplete else {
      let (mine, theirs) = (own.chainIndices, scope.chainIndices)
      let direct = pairs.first { mine.contains($0.own) && theirs.contains($0.other) }
      return direct?.kind ?? .related
    }
    let back = correspondence.pairs(of: scope.subtree, backwards: !isBackwards)
    switch (lie(pairs, of: own, within: scope), lie(back, of: scope, within: own)) {
    case (true, true): return .exact
    case (true, false): return .broad
    case (false, true): return .narrow
    case (false, false): return .related
    }
  }

  /// Whether everything below `item` leads to one other item or below it, and nothing leads nowhere.
  private func lie(_ pairs: [Correspondence.Pair], of item: Item, within other: Item) -> Bool {
    let wanted = other.subtree
    var joined = 0
    for (at, pair) in pairs.enumerated() {
      if !wanted.contains(pair.other) { return false }
      if at == 0 || pairs[at - 1].own != pair.own { joined += 1 }
    }
    return joined == max(1, item.leafCount)
  }
}
