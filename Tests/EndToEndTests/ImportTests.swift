import FoundationEssentials
import TerminalTesting
import Testing

/// Classifications of one's own: imported, listed, walked, searched, removed.
@Suite struct ImportTests {
  private let home = Installed.home()
  private var folder: String { home["HOME"] ?? "" }
  private let nace = """
    code,name,parent_code
    A,"AGRICULTURE, FORESTRY AND FISHING",
    01,"Crop and animal production, hunting",A
    01.1,Growing of non-perennial crops,01
    C,MANUFACTURING,
    10,Manufacture of food products,C
    10.7,Manufacture of bakery and farinaceous products,10
    10.71,Manufacture of bread; manufacture of fresh pastry goods and cakes,10.7

    """

  /// Writes a file into the folder of the test and returns its path.
  private func file(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    let path = "\(folder)/\(name)"
    try Data(bytes).write(to: URL(filePath: path))
    return path
  }

  private func cpc(_ arguments: String) -> (ending: Ending, output: String) {
    Installed.shell("\(Installed.program) \(arguments)", environment: home)
  }

  private func complaint(_ arguments: String) -> (ending: Ending, output: String) {
    Installed.complaint(arguments, environment: home)
  }

  private func imported() throws {
    let file = try file("nace.csv", nace.utf8)
    let (ending, output) = cpc("import \(file) --as nace2 --edition 'NACE Rev. 2'")
    #expect(ending == .exited(0))
    #expect(
      output.hasPrefix("nace2: 7 items, by level 2, 2, 2, 1, by the codes above that the file names"), "\(output)")
  }

  @Test func whatIsImportedIsListedReadAndSearchedLikeCPC() throws {
    try imported()
    let rows = cpc("list").output.split(separator: "\n")
    #expect(rows.count == 4 && rows[0].hasPrefix("cpc21\t4596\t10 section, "))
    #expect(rows[3].hasPrefix("nace2\t7\t2 level 1, 2 level 2, 2 level 3, 1 level 4\tNACE Rev. 2\timported from "))
    #expect(cpc("tree --in nace2 10").output.hasPrefix("10 Manufacture of food products\n  10.7 Manufacture of bakery"))
    for written in ["10.71", "1071", "C10.71", "C1071", "nace2 10.71"] {
      #expect(cpc("show --in nace2 '\(written)'").output.hasPrefix("10.71 · level 4 1 of 1\n"), "\(written)")
    }
    #expect(cpc("search --in nace2 bakery").output.hasPrefix("10.71\tManufacture of bread;"))
    #expect(cpc("search --in NACE-2 pasrty 2>/dev/null").output.hasPrefix("10.71\t"))
    #expect(complaint("show --in nace2 9999").output.hasPrefix("cpc: no code 9999 in NACE Rev. 2"))
  }

  @Test func theExplorerWalksItAndKeepsItsPlace() throws {
    try imported()
    let session = try Installed.explore(["explore", "nace2", "10.71"], environment: home)
    #expect(session.output.contains("fresh pastry goods"))
    session.send("q")
    #expect(try session.expectEnd() == .exited(0))
    let again = try Installed.explore(["explore", "nace2"], environment: home)
    #expect(again.output.contains("fresh pastry goods"))
    again.send("q")
    #expect(try again.expectEnd() == .exited(0))
  }

  @Test func nothingIsReplacedUnlessForcedAndWhatIsRemovedIsGone() throws {
    try imported()
    let (ending, output) = complaint("import \(folder)/nace.csv --as nace2")
    #expect(ending == .exited(2) && output == "cpc: there is a classification nace2; --force replaces it\n")
    let other = try file("other.csv", "code,name\n7,Only\n".utf8)
    #expect(cpc("import \(other) --as nace2 --force").ending == .exited(0))
    #expect(cpc("tree --in nace2").output == "7 Only\n")
    #expect(cpc("remove nace2").ending == .exited(0))
    #expect(cpc("list").output.split(separator: "\n").count == 3)
    #expect(complaint("tree --in nace2").output.hasPrefix("cpc: there is no classification \"nace2\" here, only cpc21"))
    #expect(complaint("remove nace2").ending == .exited(1))
  }

  @Test func skosAndStructureFilesOfTheUNAreRead() throws {
    let turtle = try file(
      "w.ttl",
      """
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      <http://e.org/1> a skos:Concept ; skos:notation "1" ; skos:prefLabel "Metal waste"@en .
      <http://e.org/11> a skos:Concept ; skos:notation "11" ; skos:prefLabel "Scrap"@en ; skos:broader <http://e.org/1> .

      """.utf8)
    #expect(cpc("import \(turtle) --as waste").ending == .exited(0))
    #expect(cpc("tree --in waste").output == "1 Metal waste\n  11 Scrap\n")
    let structure = try file("cpc.txt", "\"CPC21code\",\"CPC21title\"\r\n\"0\",\"Farm\"\r\n\"01\",\"Crops\"\r\n".utf8)
    #expect(cpc("import \(structure) --as un").ending == .exited(0))
    #expect(cpc("tree --in un").output == "0 Farm\n  01 Crops\n")
    #expect(cpc("import - --as piped <\(structure)").ending == .exited(0))
    #expect(cpc("tree --in piped").output == "0 Farm\n  01 Crops\n")
  }

  @Test(arguments: [("cpc21", 4_596), ("isic4", 766), ("hs2017", 6_705)])
  func whatIsExportedAsCSVIsTheSameTreeWhenItIsImported(_ name: String, _ count: Int) {
    #expect(cpc("export --in \(name) --format csv | \(Installed.program) import - --as back").ending == .exited(0))
    let tree = cpc("tree --in \(name)").output
    #expect(tree.split(separator: "\n").count == count && cpc("tree --in back").output == tree)
  }

  @Test func whatIsExportedAsSKOSIsTheSameTreeWhoeverWroteTheTurtle() throws {
    #expect(cpc("export --format skos --under 96 >\(folder)/own.ttl").ending == .exited(0))
    var files = ["own.ttl"]
    for (format, file) in [("turtle", "short.ttl"), ("longturtle", "long.ttl"), ("nt", "plain.nt")] {
      _ = try #require(Readers.run("rewrite.py", [format, "\(folder)/own.ttl", "\(folder)/\(file)"]))
      files.append(file)
    }
    let tree = cpc("tree 96").output
    for file in files {
      #expect(cpc("import \(folder)/\(file) --as back --force --below 9").ending == .exited(0), "\(file)")
      #expect(cpc("tree --in back").output == tree, "\(file)")
    }
  }

  @Test func whatIsHiddenInATitleDoesNotReachTheTerminal() throws {
    let path = try file("bad.csv", "code,name\n1,\"a\u{1B}]0;owned\u{7} b\"\n2,c\n".utf8)
    let (ending, output) = cpc("import \(path) --as bad 2>&1")
    #expect(ending == .exited(0) && output.contains("bad.csv:2: control characters were taken out of 1 titles"))
    #expect(cpc("tree --in bad").output == "1 a ]0;owned b\n2 c\n")
  }

  @Test(
    arguments: [
      ("code,name\n0,a\n0,b\n", "x.csv:3: code 0 stands here a second time; it stands in line 2\n"),
      ("code,name\n0,a\n01,b\n12,c\n345,d\n", "x.csv:4: code 12 is an orphan: 1, which it should lie below, is not"),
      ("id,name,parent\na,A,b\nb,B,a\n", "x.csv:2: code a lies below itself: a is below b is below a\n"),
      ("", "x.csv is empty\n"), ("foo,level\na,1\nb,2\n", "x.csv: which column holds the codes?"),
      ("code,name\n\"1,a\n", "x.csv:2: a quotation mark opens a field here and none closes it"),
      ("code,name\n1,a\n2,\0\n", "x.csv:3: a NUL byte"), ("code,name\n1,\n", "x.csv:2: code 1 has no title\n"),
      ("code,name\n\(String(repeating: "9", count: 1_000_000)),a\n", "x.csv:2: the code is longer than 200 bytes\n"),
      (
        "code,name\n1,\(String(repeating: "a", count: 1_000_000))\n",
        "x.csv:2: the title of 1 is longer than 4096 bytes\n"
      ),
    ])
  func aFileThatIsNoTreeIsRefusedInOneLineAndNothingIsKept(_ text: String, _ wanted: String) throws {
    let path = try file("x.csv", text.utf8)
    let (ending, output) = complaint("import \(path) --as mine")
    #expect(ending == .exited(2) && output.split(separator: "\n").count == 1)
    #expect(output.hasPrefix("cpc: \(folder)/\(wanted)"), "\(output)")
    #expect(cpc("list").output.split(separator: "\n").count == 3)
  }

  @Test(
    arguments: [
      ("import /no/such --as a", "cpc: cannot read /no/such: No such file"),
      ("import / --as a", "cpc: cannot read /: Is a directory"),
      ("import /etc/passwd --as isic4", "cpc: isic4 is a classification that cpc brings along"),
      ("import /etc/passwd --as ../x", "cpc: a name is a letter, then letters"),
      ("import /etc/passwd --as ''", "cpc: a name is a letter"),
      ("import /etc/passwd", "cpc: Missing expected argument '--as"),
      ("remove cpc21", "cpc: cpc21 is a classification that cpc brings along"),
    ])
  func aMistakeIsSaidInOneLine(_ arguments: String, _ start: String) {
    let (ending, output) = complaint(arguments)
    #expect(ending == .exited(2) && output.hasPrefix(start) && output.split(separator: "\n").count == 1, "\(output)")
  }

  @Test func aFolderThatCannotBeWrittenIsSaidAndADamagedCatalogToo() throws {
    try imported()
    let file = "\(folder)/nace.csv"
    let (ending, output) = Installed.complaint(
      "import \(file) --as n", environment: home.merging(["XDG_DATA_HOME": "/proc/nowhere"]) { $1 })
    #expect(ending == .exited(2) && output.hasPrefix("cpc: cannot make the folder /proc/nowhere/cpc"), "\(output)")

    let path = "\(folder)/.local/share/cpc/classifications/nace2.catalog"
    var bytes = try Data(contentsOf: URL(filePath: path))
    bytes[bytes.count - 9] ^= 0x55
    try bytes.write(to: URL(filePath: path))
    let damaged = complaint("tree --in nace2")
    #expect(damaged.ending == .exited(2) && damaged.output.contains("is damaged; import it again with --force"))
    try bytes.prefix(100).write(to: URL(filePath: path))
    #expect(complaint("tree --in nace2").output.contains("is not whole; import it again with --force"))
    #expect(cpc("list 2>/dev/null").output.split(separator: "\n").count == 3)
    #expect(cpc("import \(file) --as nace2 --force").ending == .exited(0))
    #expect(cpc("tree --in nace2").ending == .exited(0))
  }
}
