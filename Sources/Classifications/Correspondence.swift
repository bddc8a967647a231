/// Which items of one classification go with which items of another.
public struct Correspondence: Sendable {
  let section: Section
  /// The identifier of the classification on the left, such as "hs-2017".
  public let source: String
  /// The identifier of the classification on the right, such as "cpc-2.1".
  public let target: String

  /// How many pairs it has.
  public var count: Int { section.integer(at: 8) }

  /// Whether it joins all of one side to all of the other, item by item at the lowest level.
  ///
  /// Then what items above are to each other follows by counting. Where it is false, pairs say what they say, no more.
  public var isComplete: Bool { section.integer(at: 12) == 1 }

  /// One pair as indices of items, seen from one side.
  package struct Pair: Sendable {
    /// The item on the side one looks from.
    package let own: Int
    /// The item on the other side.
    package let other: Int
    /// What the other item is to the own one.
    package let kind: Map.Kind
  }

  /// The pairs of some items of the left side or, with `backwards`, of the right side.
  ///
  /// In order of the own items, then of the others; costs a bisection and a step for each pair.
  package func pairs(of indices: Range<Int>, backwards: Bool) -> [Pair] {
    let row: (Int) -> Int = backwards ? { section.integer(at: 16 + count * 12 + $0 * 4) } : { $0 }
    let near = backwards ? 4 : 0
    let field: (Int, Int) -> Int = { section.integer(at: 16 + row($0) * 12 + $1) }
    var at = partition(count) { field($0, near) >= indices.lowerBound }
    var found: [Pair] = []
    while at < count, field(at, near) < indices.upperBound {
      let kind = Map.Kind(rawValue: field(at, 8)) ?? .related
      found.append(
        Pair(own: field(at, near), other: field(at, 4 - near), kind: backwards ? kind.reversed : kind))
      at += 1
    }
    return found
  }
}

extension Item {
  /// The pairs in which the item itself stands, of all correspondences; those of the items below are left out.
  public var ownMaps: [Map] {
    let own = classification.about.identifier
    return classification.catalog.correspondences.flatMap { correspondence -> [Map] in
      let isBackwards = correspondence.target == own
      guard isBackwards || correspondence.source == own,
        let other = classification.counterpart(isBackwards ? correspondence.source : correspondence.target)
      else { return [] }
      return correspondence.pairs(of: index..<index + 1, backwards: isBackwards).compactMap { pair in
        other.item(at: pair.other).map { Map(source: self, target: $0, kind: pair.kind) }
      }
    }
  }
}

/// The first number below `count` for which `holds` is true, where it is false and then true; else `count`.
func partition(_ count: Int, _ holds: (Int) -> Bool) -> Int {
  var low = 0
  var high = max(0, count)
  while low < high {
    let middle = (low + high) / 2
    if holds(middle) { high = middle } else { low = middle + 1 }
  }
  return low
}
