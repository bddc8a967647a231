import CatalogTesting
import Classifications
import Explorer
import Terminal
import Testing

/// What corresponds to an item: the list, and going there.
@Suite struct CorrespondTests {
  @Test(arguments: [(80, 24), (120, 40)])
  func looksAsApproved(_ size: (Int, Int)) throws {
    try Golden.expectLooks("correspond", at: "23161", "T Down", size)
    try Golden.expectLooks("correspond-many", at: "34110", "T End", size)
  }

  @Test func fitsEveryScreen() throws { try Traveller.expectFits([("34110", "T End"), ("9613", "T")]) }

  @Test func enterVisitsTheOtherClassification() throws {
    var traveller = try Traveller(at: "23161")
    guard case .visit(let item?) = try traveller.press("T Down Enter") else {
      Issue.record("no visit")
      return
    }
    #expect(item.code.text == "1006.40" && item.classification.about.identifier == "hs-2017")
    #expect(traveller.code == "23161")
  }

  @Test(arguments: [
    ("isic-4", "0111", "cpc explore 0111 --in isic-4"), ("hs-2017", "1006.40", "cpc explore 1006.40 --in hs-2017"),
  ])
  func theCommandThatIsCopiedNamesAnotherClassification(_ name: String, _ code: Code, _ text: String) throws {
    let other = try Classification(name, in: Shipped.sample().catalog)
    var traveller = Traveller(Model(other, at: other[code], size: Size(rows: 24, columns: 80)))
    #expect(try traveller.press("y q") == .copy(text, name: text))
  }

  @Test func whereNothingCorrespondsItIsSaid() throws {
    var traveller = try Traveller(at: "6")
    try traveller.press("T")
    #expect(traveller.footer.hasPrefix("nothing in the other classifications corresponds to 6"))
  }

  @Test func everyKindIsASentenceThatNamesBoth() throws {
    var traveller = try Traveller(at: "34110")
    try traveller.press("T")
    for _ in 0..<58 {
      #expect(traveller.model.spoken.contains("HS 29") && traveller.model.spoken.contains("CPC 34110"))
      try traveller.press("Down")
    }
  }
}
