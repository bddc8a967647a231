import CatalogCompiler
import CatalogTesting
import Classifications
import Testing

/// Codes as people write them.
@Suite struct CodeMatchTests {
  @Test(arguments: [
    ("9613", "9613"), (" 9613 ", "9613"), ("CPC 9613", "9613"), ("cpc9613", "9613"), ("96.13", "9613"),
    ("urn:cpc:9613", "9613"), ("9613: Audiovisual post-production services", "9613"), ("#9613", "9613"),
    ("class 9613", "9613"), ("CPC 2.1 9613", "9613"), ("CPC Ver. 2.1 9613", "9613"), ("\"9613\"", "9613"),
    ("9613\tAudiovisual", "9613"), ("0", "0"), ("01", "01"), ("\u{FEFF}9613", "9613"), ("961 3", "961"),
    ("section 9", "9"), ("CPC code: 96131", "96131"),
  ])
  func isFound(_ written: String, _ code: Code) throws {
    guard case .found(let item) = try Shipped.cpc().find(written) else {
      Issue.record("\(written) was not found")
      return
    }
    #expect(item.code == code)
  }

  @Test(
    arguments: [
      ("961333", ["96133"]), ("111", ["0111"]), ("130000", ["13000"]), ("0961", ["961"]), ("96139999", ["96139"]),
    ] as [(String, [Code])])
  func namesTheCodesProbablyMeant(_ written: String, _ meant: [Code]) throws {
    guard case .unknown(_, let items) = try Shipped.cpc().find(written) else {
      Issue.record("\(written) exists, or is no code")
      return
    }
    #expect(meant.allSatisfy { items.map(\.code).contains($0) })
  }

  @Test(arguments: ["", " ", "haircut", "9613x", "CPC", "class", "٩٦", "a b", "-"])
  func isNoCode(_ written: String) throws {
    if case .found(let item) = try Shipped.cpc().find(written) {
      Issue.record("\(written) was taken for \(item.code)")
    }
  }

  @Test func codesThatDifferInPunctuationAloneAreToldApartAsTheyAreWritten() throws {
    let files = [
      "own/about.tsv": "id\town\nname\tOwn\nedition\tOwn\nlevels\ta\nlengths\t3\n",
      "own/items.tsv": "1.11\tOne\n11.1\tOther\n22.2\tAlone\n",
    ]
    var compilation = Compilation(files: files.mapValues { Array($0.utf8) })
    let own = try Classification("own", in: Catalog(bytes: compilation.catalog()))
    #expect(own["1.11"]?.title == "One" && own["11.1"]?.title == "Other" && own["222"]?.title == "Alone")
    #expect(own["111"] == nil)
    guard case .found(let item) = own.find(" 11.1 ") else {
      Issue.record("11.1 was not found")
      return
    }
    #expect(item.title == "Other")
  }

  @Test func aCodeThatLostItsZeroIsOfferedEvenWhereTheShortOneExists() throws {
    let cpc = try Shipped.cpc()
    #expect(cpc.meant(by: Code("1")).map(\.code).contains("01"))
  }
}
