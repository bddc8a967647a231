import FoundationEssentials
import TerminalTesting
import Testing

/// What corresponds to a code, as scripts ask for it.
@Suite struct MapTests {
  @Test(
    arguments: [
      ("map 02131 --to hs2017", "0101.21 narrower,0101.29 narrower"),
      ("map --from hs2017:1006.30", "23161 broader"), ("map --from hs2017:100630", "23161 broader"),
      ("map --from 'HS 2017:1006 30'", "23161 broader"), ("map 1006-30 --from hs --to cpc", "23161 broader"),
      ("map --from hs2017:0101.30", "02132 exact"),
      ("map --from hs:0101", "02131 narrower,02132 narrower,02133 narrower"),
      ("map 0213 --to hs --level heading", "0101 exact"), ("map 021 --to hs --level chapter", "01 exact"),
      ("map --from hs:0101.21 --level class", "0213 broader"), ("map --from hs:0101.21 --level 1", "0 broader"),
      ("map 21116 --to hs2017", "0204.50 broader"), ("map 2111 --to hs2017 --level subheading", nil),
      ("map 9613 --to isic4", "5912 related,5920 related"), ("map --from isic4:J5912 --level division", nil),
    ] as [(String, String?)])
  func aMatchIsTypedFromTheSideOfTheCode(_ command: String, _ wanted: String?) {
    let (ending, output) = Installed.shell("\(Installed.program) \(command) --format tsv")
    #expect(ending == .exited(0))
    let rows = output.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    #expect(rows.allSatisfy { $0.count == 4 })
    if let wanted { #expect(rows.map { "\($0[0]) \($0[2])" }.joined(separator: ",") == wanted) }
  }

  @Test func theTextSaysInASentenceWhichSideIsBroader() {
    #expect(
      Installed.run("map", "--from", "hs2017:1006.30").output
        == "23161\tRice, semi- or wholly milled\tCPC 23161 is broader: it holds HS 1006.30 and more.\n")
    #expect(Installed.run("map", "04191", "--to", "hs2017").output.contains("overlap: each may hold what the other"))
  }

  @Test func jsonIsAsTheSchemaSays() throws {
    let path = try #require(Installed.home()["HOME"]) + "/maps.json"
    let (ending, output) = Installed.run("map", "02132", "--to", "hs2017", "--format", "json")
    #expect(ending == .exited(0))
    #expect(output.contains("\"match\":\"exact\"") && output.contains("\"code\":\"0101.30\""))
    try output.write(toFile: path, atomically: true, encoding: .utf8)
    #expect(Readers.run("validate.py", [path]) == "1\n")
  }

  @Test(
    arguments: [
      ("map", 2, "cpc: map wants a code"), ("map 9613", 2, "cpc: --to wants"),
      ("map 9613 --to nace", 2, "cpc: there is no classification \"nace\""),
      ("map 96131 --to hs2017", 1, "cpc: nothing in HS 2017 corresponds to 96131 "),
      ("map --from hs2017:1006.3", 1, "cpc: no code 1006.3 in HS 2017; meant is perhaps 1006.30 "),
      ("map --from hs2017:99", 1, "cpc: no code 99 in HS 2017"),
      ("map --from hs2017:1006.30 --to isic4", 2, "cpc: no correspondence of HS 2017 and ISIC Rev. 4 is known"),
      ("map 9613 --to isic4 --level subheading", 2, "cpc: there is no level subheading in ISIC Rev. 4, only section,"),
      ("map --from hs2017:", 2, "cpc: a code is wanted behind the colon"),
      ("map 9613 --from hs:01", 2, "cpc: one code, please"),
    ] as [(String, Int32, String)])
  func whatCannotBeMappedIsSaidInOneLine(_ arguments: String, _ status: Int32, _ start: String) {
    let (ending, output) = Installed.complaint(arguments)
    #expect(ending == .exited(status))
    #expect(output.hasPrefix(start) && output.split(separator: "\n").count == 1, "\(output)")
  }

  @Test func isicAndHsAreSearchedByTheirTitlesAndByWhatCorresponds() {
    #expect(
      Installed.run("search", "--in", "isic4", "bakery").output.hasPrefix("1071\tManufacture of bakery products\n"))
    #expect(Installed.run("search", "--in", "isic4", "haircut").output.hasPrefix("9602\tHairdressing"))
    #expect(Installed.run("search", "--in", "hs2017", "bicycle").output.hasPrefix("8712.00\tBicycles"))
    #expect(Installed.run("search", "--in", "hs2017", "cpc:02131").output.split(separator: "\n").count == 2)
  }

  @Test func codesOfIsicAndHsAreReadAsPeopleWriteThem() {
    for written in ["C1071", "1071", "ISIC Rev. 4 1071", "urn:isic:1071"] {
      #expect(Installed.run("show", written, "--in", "isic4").output.hasPrefix("1071 "), "\(written)")
    }
    for written in ["0101.21", "010121", "0101 21", "01 01 21", "0101-21", "HS 0101.21", "urn:hs:0101.21"] {
      #expect(Installed.run("show", written, "--in", "hs2017").output.hasPrefix("0101.21 "), "\(written)")
    }
    #expect(Installed.run("show", "A", "--in", "isic4").output.hasPrefix("A · section 1 of 21\n"))
    #expect(Installed.run("show", "B1071", "--in", "isic4").ending == .exited(1))
  }

  @Test func pagesOfIsicAndHsShowWhatCorrespondsInCpc() {
    #expect(Installed.run("show", "0101.21", "--in", "hs2017").output.contains("\nCPC   02131 Horses (broader)\n"))
    #expect(Installed.run("show", "5912", "--in", "isic4").output.contains("96131 Audiovisual editing services\n"))
  }

  @Test(arguments: [(["explore", "isic4"], "Agriculture"), (["explore", "hs2017", "0101.21"], "pure-bred")])
  func theExplorerOpensOtherClassifications(_ arguments: [String], _ wanted: String) throws {
    let session = try Installed.explore(arguments)
    #expect(session.output.contains(wanted))
    session.send("q")
    #expect(try session.expectEnd() == .exited(0))
  }
}
