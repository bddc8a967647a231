import CatalogTesting
import Classifications
import Exports
import Testing

/// Exports as values: what they begin, hold and end with.
@Suite struct ExportTests {
  let small: Classification

  init() throws { small = try SmallTrade.classification() }

  private func text(_ format: ExportFormat, under code: Code? = nil, level: Int? = nil) throws -> String {
    let top = try code.map { try #require(small[$0]) }
    let extract = Extract(small, under: top, level: level.map { small.levels[$0 - 1] })
    var text = ""
    try Export(extract, as: format, prepared: "2026-01-01T00:00:00Z").forEachPiece { text += $0 }
    return text
  }

  @Test func csvHasTheNamesOfTheStatisticsDivision() throws {
    #expect(
      try text(.csv, under: "2") == "Code,Description\r\n2,Made goods\r\n21,Food\r\n211,Flour\r\n212,Bread\r\n"
        + "22,\"Tools, \"\"sharp\"\" & <blunt> #1\"\r\n")
  }

  @Test func tsvHasParentAndScope() throws {
    #expect(
      try text(.tsv, under: "31") == "code\ttitle\tlevel\tparent\tscope\n31\tTrade\tdivision\t3\t31\n"
        + "311\tTrade\tgroup\t31\t31\n")
  }

  @Test func aLevelIsThatLevelAlone() throws {
    #expect(
      try text(.csv, level: 3).split(separator: "\r\n").map { $0.prefix { $0 != "," } }
        == ["Code", "111", "112", "211", "212", "311"])
    #expect(try text(.csv, under: "2", level: 3).split(separator: "\r\n").count == 3)
  }

  @Test func drawingsHaveEdgesWithinTheExtractAlone() throws {
    #expect(
      try text(.mermaid, under: "3").hasSuffix(
        """
          c3["3 Services"]:::level1
          c31["31 Trade"]:::level2
          c3 --> c31
          c311["311 Trade"]:::level3
          c31 --> c311
          c32["32 Transport"]:::level2
          c3 --> c32

        """))
    #expect(!(try text(.mermaid, level: 2).contains("-->")))
    #expect(try text(.dot, under: "31").hasSuffix("  c31 -> c311\n}\n"))
  }

  @Test func turtleNamesLevelsAndNotes() throws {
    let turtle = try text(.skos, under: "21")
    #expect(turtle.contains("xkos:numberOfLevels 3 ;\n  xkos:levels ( <urn:small:level:1> <urn:small:level:2>"))
    #expect(
      turtle.contains(
        """
        <urn:small:211> a skos:Concept ;
          skos:inScheme <urn:small:scheme:small> ;
          skos:notation "211" ;
          skos:prefLabel "Flour" ;
          skos:broader <urn:small:21> ;
          skos:altLabel "term of 211"@en ;
          skos:definition "About 211."@en ;
          <urn:small:part:process> "Made."@en ;
          <urn:small:part:inputs> "111"@en ;
          <urn:small:part:outputs> "212"@en ;
          xkos:exclusionNote "Baked, it is 212."@en .
        <urn:small:level:3> skos:member <urn:small:211> .
        """))
  }

  @Test func aProfileStandsAtItsScopeAlone() throws {
    #expect(try text(.skos, under: "31").split(separator: "skos:definition").count == 2)
    #expect(try text(.sql, under: "31").split(separator: "'process'").count == 2)
  }

  @Test func sdmxLeavesOutParentsThatAreNotThere() throws {
    #expect(!(try text(.sdmx, level: 2).contains("str:Parent")))
    #expect(try text(.sdmx, under: "31").contains("isPartial=\"true\""))
    #expect(try text(.sdmx).contains("isPartial=\"false\"") && text(.sdmx).contains("<str:Parent>31</str:Parent>"))
  }

  @Test(arguments: ExportFormat.allCases) func noPieceGrowsWithTheClassification(_ format: ExportFormat) throws {
    var pieces: [Int] = []
    try Export(Extract(small), as: format, prepared: "").forEachPiece { pieces.append($0.utf8.count) }
    #expect(pieces.count == 2 * small.items.count + 1)
  }
}
