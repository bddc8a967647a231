import CatalogTesting
import Classifications
import Testing

/// Invariants over the whole shipped classification.
@Suite struct ClassificationTests {
  let cpc: Classification

  init() throws { cpc = try Shipped.cpc() }

  @Test func everyLevelHasThePublishedNumberOfItems() {
    let counts = cpc.levels.map { level in cpc.items.count { $0.level == level } }
    #expect(counts == [10, 71, 329, 1_299, 2_887])
    #expect(cpc.items.count == 4_596)
    #expect(cpc.levels.map(\.name) == ["section", "division", "group", "class", "subclass"])
  }

  @Test func everyItemIsFoundUnderItsOwnCode() {
    #expect(cpc.items.allSatisfy { cpc[$0.code] == $0 })
  }

  @Test func itemsStandInCodeOrderAndEveryCodeBeginsWithItsParents() {
    #expect(zip(cpc.items, cpc.items.dropFirst()).allSatisfy { $0.code < $1.code })
    #expect(cpc.items.allSatisfy { item in item.parent.map { item.code.text.hasPrefix($0.code.text) } ?? true })
  }

  @Test func theFamilyOfEveryItemIsConsistent() {
    let isConsistent = cpc.items.allSatisfy { item in
      item.children.allSatisfy { $0.parent == item && $0.level.depth == item.level.depth + 1 }
        && item.siblings.indices.contains(item.placeAmongSiblings.number - 1)
        && item.siblings[item.placeAmongSiblings.number - 1] == item
        && item.siblings.count == item.placeAmongSiblings.count
        && item.ancestors.count == item.level.depth - 1
        && item.descendants.allSatisfy { item.contains($0) }
        && item.leafCount == item.descendants.count { $0.isLeaf }
    }
    #expect(isConsistent)
  }

  @Test func only837CodesAreOnlyChildrenAndAllHaveTheirParentsTitle() {
    let only = cpc.items.filter(\.isOnlyChild)
    #expect(only.count == 837)
    #expect(only.allSatisfy { $0.title == $0.parent?.title })
    #expect(only.allSatisfy { $0.scope.chain.contains($0) && !$0.scope.isOnlyChild })
  }

  @Test func anOnlyChildHasTheProfileOfItsParent() throws {
    let child = try #require(cpc["96140"])
    #expect(child.isOnlyChild && child.scope.code == "9614")
    #expect(child.profile?.item.code == "9614")
    #expect(child.chain.map(\.code) == ["9614", "96140"])
  }

  @Test func everyReferenceIsKnownAtBothEnds() {
    for item in cpc.items where item.scope == item {
      let references = item.references
      #expect(references.allSatisfy { $0.source == item && $0.target.referencedBy.contains($0) })
    }
  }

  @Test func aProfileHasItsFivePartsAndTerms() throws {
    let profile = try #require(cpc["9613"]?.profile)
    #expect(profile.terms.first?.text == "post house" && profile.terms.first?.code == "9613")
    #expect(ProfilePart.allCases.allSatisfy { !profile[$0].plain.isEmpty })
    #expect(profile[.boundaries].references.contains("96121"))
  }

  @Test func correspondencesAreTheSameFromBothSides() throws {
    let hs = try Classification("hs-2017", in: Shipped.catalog())
    let wheat = try #require(cpc["0111"])
    let maps = wheat.correspondences(to: "hs-2017")
    #expect(maps.map(\.target.code) == ["1001.11", "1001.19", "1001.91", "1001.99"])
    let back = try #require(hs["1001.11"]).correspondences(to: "cpc-2.1")
    #expect(back.map(\.target.code) == ["01111"] && back.map(\.kind) == [.broad])
    #expect(try #require(cpc["9614"]).correspondences(to: "isic-4").map(\.target.code) == ["5913"])
  }

  @Test func isicAndHsAreWholeTrees() throws {
    let isic = try Classification("isic-4", in: Shipped.catalog())
    #expect(isic.levels.map { level in isic.items.count { $0.level == level } } == [21, 88, 238, 419])
    #expect(isic["0111"]?.ancestors.map(\.code) == ["A", "01", "011"])
    let hs = try Classification("hs-2017", in: Shipped.catalog())
    #expect(hs.levels.map { level in hs.items.count { $0.level == level } } == [96, 1_222, 5_387])
  }
}
