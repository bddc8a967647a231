import CatalogCompiler
import Importing
import Testing

/// Where the tree of an imported file comes from, and what is refused.
@Suite struct TreeTests {
  /// The tree as lines of depth, code and the code above; or the refusals as lines of line and reason.
  private func tree(_ csv: String, _ change: (inout ImportOptions) -> Void = { _ in }) throws -> [String] {
    var options = ImportOptions()
    change(&options)
    let file = try TemporaryFile(csv)
    do {
      let nodes = try Tree(file.listing(options), options: options).nodes
      return nodes.map { "\($0.depth) \($0.code) \($0.parent.map { nodes[$0].code } ?? "-")" }
    } catch let refusals as Refusals {
      return refusals.all.map { "\($0.line): \($0.reason)" }
    }
  }

  @Test(
    arguments: [
      ("Code,Description\n0,Farm\n01,Crops\n011,Cereals\n1,Ores\n", "1 0 -,2 01 0,3 011 01,1 1 -"),
      ("CPC21code,CPC21title\n0,Farm\n01,Crops\n", "1 0 -,2 01 0"),
      (
        "Code\tDescription\nA\tFarm\n01\tCrops\n011\tCereals\nB\tMines\n05\tCoal\n",
        "1 A -,2 01 A,3 011 01,1 B -,2 05 B"
      ),
      ("code;name\n01;a\n01.1;b\n01.11;c\n01.2;d\n02;e\n", "1 01 -,2 01.1 01,3 01.11 01.1,2 01.2 01,1 02 -"),
      (
        "code;name\n1;a\n1.1;b\n1.2;c\n1.10;d\n1.10.3;e\n10;f\n10.1;g\n",
        "1 1 -,2 1.1 1,2 1.2 1,2 1.10 1,3 1.10.3 1.10,1 10 -,2 10.1 10"
      ),
      ("code,name\n01,a\n0101,b\n0101.21,c\n0101.29,d\n", "1 01 -,2 0101 01,3 0101.21 0101,3 0101.29 0101"),
      ("id,name,parent_id\nb,B,a\na,A,\nc,C,b\n", "1 a -,2 b a,3 c b"),
      ("code,title\nxa,A\nyb,B\nzc,C\n", "1 xa -,1 yb -,1 zc -"),
      ("code,parent_code,name\n2.A.1,,Cement\n2.A.2,,Lime\n", "1 2.A.1 -,1 2.A.2 -"),
    ])
  func isFoundOut(_ csv: String, _ wanted: String) throws {
    #expect(try tree(csv).joined(separator: ",") == wanted)
  }

  @Test(
    arguments: [
      ("code,name\n0,a\n01,b\n0,c\n", ["4: code 0 stands here a second time; it stands in line 2"]),
      ("code,name\n0,a\n01,b\n12,c\n", ["4: code 12 is an orphan: 1, which it should lie below, is not there"]),
      ("id,name,parent\na,A,\nb,B,x\n", ["3: code b is an orphan: x, which it should lie below, is not there"]),
      (
        "id,name,parent\na,A,c\nb,B,a\nc,C,b\nd,D,\n",
        ["2: code a lies below itself: a is below c is below b is below a"]
      ),
      ("id,name,parent\na,A,a\n", ["2: code a lies below itself: a is below a"]),
      ("code,name\n01,\n02,b\n,c\n", ["2: code 01 has no title", "4: no code stands here"]),
      ("code,name\n\u{1B}]0;x\u{7},b\n", ["2: the code has a control character in it"]),
      ("code,name\n", ["0: there are no items in it"]),
    ] as [(String, [String])])
  func refusesWithTheLine(_ csv: String, _ wanted: [String]) throws {
    #expect(try tree(csv) == wanted)
  }

  @Test func aChainDeeperThanAnyTreeIsRefusedAndALongCircleEnds() throws {
    let chain = (1...100).map { "k\($0),t,\($0 > 1 ? "k\($0 - 1)" : "")" }.joined(separator: "\n")
    #expect(try tree("code,name,parent\n" + chain).first?.contains("lies deeper than 32 levels") ?? false)
    let circle = (1...100).map { "k\($0),t,k\($0 % 100 + 1)" }.joined(separator: "\n")
    #expect(try tree("code,name,parent\n" + circle).first?.contains("k1") ?? false)
  }

  @Test func onlyWhatIsBelowOneCodeIsTakenWhereThatIsAskedFor() throws {
    let csv = "code,name,parent\nTOTAL,All,#\nA,Farm,TOTAL\n01,Crops,A\nX,Other,\n"
    #expect(try tree(csv) == ["2: code TOTAL is an orphan: #, which it should lie below, is not there"])
    #expect(try tree(csv) { $0.below = "TOTAL" } == ["1 A -", "2 01 A"])
    #expect(try tree(csv) { $0.below = "#" } == ["1 TOTAL -", "2 A TOTAL", "3 01 A"])
    #expect(try tree(csv) { $0.below = "Q" } == ["0: there is no code Q to take what is below"])
  }

  @Test func anOptionSaysWhatCannotBeFoundOut() throws {
    let csv = "up;what;kode\n;Alt;x1\nx1;Noch was;x12\n"
    let named = try tree(csv) { ($0.code, $0.title, $0.parent) = ("kode", "what", "up") }
    #expect(named == ["1 x1 -", "2 x12 x1"])
    let numbered = try tree(csv) { ($0.code, $0.title, $0.parent, $0.hasHeader) = ("3", "2", "1", true) }
    #expect(numbered == named)
    #expect(try tree("0,a\n01,b\n") { $0.hierarchy = .flat } == ["1 0 -", "1 01 -"])
    #expect(try tree("0,a\n01,b\n") == ["1 0 -", "2 01 0"])
    #expect(throws: ColumnDoubt.noCode(file: "", columns: ["foo", "level"])) {
      do { _ = try tree("foo,level\na,1\nb,2\n") } catch ColumnDoubt.noCode(_, let columns) {
        throw ColumnDoubt.noCode(file: "", columns: columns)
      }
    }
  }
}
