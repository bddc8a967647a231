import CatalogTesting
import Checking
import Classifications
import Testing

@Suite struct CheckerTests {
  /// A field, the title beside it, and what is to be found: problem, suggested code, sureness.
  struct Case: Sendable, CustomTestStringConvertible {
    let field: String
    let title: String?
    let found: String?
    var testDescription: String { "\(field), \(title ?? "no title")" }

    init(_ field: String, _ found: String?, title: String? = nil) {
      (self.field, self.title, self.found) = (field, title, found)
    }
  }

  private static func shown(_ finding: Finding?) -> String? {
    finding.map { "\($0.problem.identifier) \($0.suggestion?.code.text ?? "-") \($0.sureness)" }
  }

  @Test(
    "One field alone",
    arguments: [
      Case("0111", nil), Case(" CPC 96.13 ", nil), Case("", nil), Case("0126: Pepper", "wrongTitle - unsure"),
      Case("9613: Audiovisual post-production services", nil), Case("9613 Audiovisual post-production", nil),
      Case("96131: Wheat", "wrongTitle 0111 likely"), Case("1270", "lostLeadingZero 01270 likely"),
      Case("1270: Mushrooms and truffles", "lostLeadingZero 01270 sure"),
      Case("1270", "lostLeadingZero 01270 sure", title: "MUSHROOMS, and truffles"),
      Case("961300", "gainedTrailingZeros 9613 likely"), Case("009613", "gainedLeadingZeros 9613 likely"),
      Case("9613.0", "decimal 9613 likely"), Case("96199", "unknown 961 unsure"), Case("96139", nil),
      Case("O111", "letters 0111 likely"),
      Case("A01B 1/00", "patent - unsure"), Case("H04L", "patent - unsure"), Case("F0001", "fao - unsure"),
      Case("01111.01", "fao 01111 unsure"), Case("C10", "isic-4 - unsure"), Case("1006.30", "hs-2017 23161 likely"),
      Case("CPC Ver. 3.0 9613", "edition - unsure"), Case("CPC Ver. 2.1 9613", nil),
      Case("CPCv1.1 9613", "edition - unsure"),
      Case("odds", "notACode - unsure"), Case("Wheat", "notACode 0111 likely"),
      Case("99999999999999999999999", "unknown - unsure"), Case("\u{1B}[31m", "notACode - unsure"),
    ])
  func alone(_ test: Case) throws {
    #expect(Self.shown(Checker(try Shipped.cpc()).finding(test.field, title: test.title)) == test.found)
  }

  /// A checker that has seen a column.
  private static func checker(_ column: [String]) throws -> Checker {
    var checker = Checker(try Shipped.cpc())
    var survey = ColumnSurvey(checker)
    for var field in column { field.withUTF8 { survey.add(UnsafeRawBufferPointer($0)) } }
    checker.evidence = survey.evidence
    return checker
  }

  @Test func aColumnThatLostItsLeadingZerosMakesSingleRepairsSure() throws {
    let classes = try Shipped.cpc().items.filter { $0.level.depth == 4 }.map { "\(Int($0.code.text) ?? 0)" }
    let checker = try Self.checker(classes)
    #expect(Self.shown(checker.finding("111")) == "lostLeadingZero 0111 sure")
    // 112 exists, but a column of classes has no groups.
    #expect(Self.shown(checker.finding("121")) == "lostLeadingZero 0121 sure")
    #expect(checker.finding("9613") == nil)
  }

  @Test func aZeroElsewhereInTheColumnLeavesTheRepairLikely() throws {
    let checker = try Self.checker(["0111", "1270", "1280", "1290", "9613"])
    #expect(Self.shown(checker.finding("1270")) == "lostLeadingZero 01270 likely")
  }

  @Test func codesOfOneWidthWereFilledWithZeros() throws {
    #expect(
      Self.shown(try Self.checker(["961300", "011100", "011200", "970000"]).finding("961300"))
        == "gainedTrailingZeros 9613 sure")
    #expect(
      Self.shown(try Self.checker(["009613", "000111", "000112", "096131"]).finding("009613"))
        == "gainedLeadingZeros 9613 sure")
  }

  @Test func numbersWithAPointAreSureWhereAllAre() throws {
    let checker = try Self.checker(["9613.0", "96131.0", "9700.0", "9711.0"])
    #expect(Self.shown(checker.finding("9613.0")) == "decimal 9613 sure")
  }

  @Test func aColumnOfAnotherClassificationIsRecognisedAsAWhole() throws {
    let cpc = try Shipped.cpc()
    let isic = try Classification("isic-4", in: cpc.catalog)
    let checker = try Self.checker(isic.items.filter { $0.level.depth == 4 }.map(\.code.text))
    #expect(checker.evidence.foreign == "isic-4")
    #expect(Self.shown(checker.finding("0111"))?.hasPrefix("isic-4") == true)
  }

  @Test func everyCodeOfTheClassificationIsFineWithItsTitle() throws {
    var checker = Checker(try Shipped.cpc())
    checker.evidence.hasTitles = true
    let wrong = checker.classification.items.filter { item in
      checker.finding(item.code.text, title: item.title) != nil
        || checker.finding("\(item.code): \(item.title)") != nil
    }
    #expect(wrong.map(\.code.text) == [])
  }

  @Test func whereLeavesAreWantedAnOnlyChildIsTheRepair() throws {
    var checker = Checker(try Shipped.cpc())
    checker.wantsLeaves = true
    #expect(Self.shown(checker.finding("9614")) == "notLeaf 96140 sure")
    #expect(Self.shown(checker.finding("961")) == "notLeaf - unsure" && checker.finding("96140") == nil)
  }

  @Test func theColumnOfTheCodesIsGuessed() throws {
    let checker = Checker(try Shipped.cpc())
    let rows = [["7", "0111", "Wheat"], ["9", "0112", "Maize (corn)"], ["120", "0113", "Rice"]]
    let named = ColumnGuess(names: ["quantity", "CPC code", "product"], rows: rows, checker)
    #expect(named.code == 1 && named.title == 2 && named.hasTitles)
    #expect(ColumnGuess(names: [], rows: rows, checker).code == 1)
    #expect(ColumnGuess(names: [], rows: [["0111", "0112"], ["0113", "0114"]], checker).code == nil)
    let own = ColumnGuess(names: ["code", "name"], rows: [["0111", "our wheat"]], checker)
    #expect(own.code == 0 && own.title == 1 && !own.hasTitles)
  }
}
