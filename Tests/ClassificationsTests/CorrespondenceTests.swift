import CatalogTesting
import Classifications
import Testing

/// What items above the lowest level correspond to, beside sets of the items below them.
@Suite struct CorrespondenceTests {
  @Test(arguments: [("cpc-2.1", "hs-2017"), ("hs-2017", "cpc-2.1")])
  func kindsAtEveryLevelAreThoseOfTheSetsOfLeavesBelow(_ own: String, _ other: String) throws {
    let (own, other) = (
      try Classification(own, in: Shipped.catalog()), try Classification(other, in: Shipped.catalog())
    )
    let partners = Self.partners(own, other)
    let back = Self.partners(other, own)
    for item in own.items where item.level.depth < 4 && item.index % 5 == 0 {
      let leaves = Self.leaves(item)
      let reached = Set(leaves.flatMap { partners[$0] ?? [] })
      for level in other.levels where level.depth < 4 {
        let maps = item.correspondences(to: other.about.identifier, at: level)
        let wanted = Set(reached.compactMap { other.item(at: $0).map { Self.item(above: $0, at: level).index } })
        #expect(Set(maps.map(\.target.index)) == wanted)
        for map in maps {
          let targets = Self.leaves(map.target)
          let isWithin = leaves.allSatisfy { leaf in partners[leaf].map { $0.isSubset(of: targets) } ?? false }
          let holds = targets.allSatisfy { leaf in back[leaf].map { $0.isSubset(of: leaves) } ?? false }
          let kind: Map.Kind = isWithin ? (holds ? .exact : .broad) : (holds ? .narrow : .related)
          #expect(map.kind == kind, "\(item.code) \(map.target.code)")
        }
      }
    }
  }

  @Test func eachSideSeesTheKindOfTheOtherReversed() throws {
    let cpc = try Shipped.cpc()
    for item in cpc.items where item.index % 7 == 0 {
      for map in item.correspondences(to: "hs-2017") {
        let back = map.target.correspondences(to: "cpc-2.1", at: item.level).first {
          $0.target.chain.map(\.index).contains(item.index)
        }
        #expect(back?.kind == map.kind.reversed, "\(item.code) \(map.target.code)")
      }
    }
  }

  @Test func whatProfilesSayIsNeverMoreThanRelatedAndTheLowestItemsStandForThoseAbove() throws {
    let isic = try Classification("isic-4", in: Shipped.catalog())
    #expect(isic.correspondence(with: "cpc-2.1")?.isComplete == false)
    let maps = try #require(isic["5912"]).correspondences(to: "cpc-2.1")
    #expect(maps.contains { $0.target.code == "96131" } && !maps.contains { $0.target.code == "9613" })
    #expect(isic.items.allSatisfy { $0.correspondences(to: "cpc-2.1").allSatisfy { $0.kind == .related } })
  }

  private static func leaves(_ item: Item) -> Set<Int> {
    Set(([item] + item.descendants).filter(\.isLeaf).map(\.index))
  }

  private static func item(above item: Item, at level: Level) -> Item {
    (item.ancestors + [item]).last { $0.level <= level } ?? item
  }

  private static func partners(_ own: Classification, _ other: Classification) -> [Int: Set<Int>] {
    var partners: [Int: Set<Int>] = [:]
    for item in own.items where item.isLeaf {
      let targets = item.correspondences(to: other.about.identifier).map(\.target.index)
      if !targets.isEmpty { partners[item.index] = Set(targets) }
    }
    return partners
  }
}
