import CatalogCompiler
import Testing

/// What the compiler refuses, one test each: file, line and reason.
@Suite struct RefusalTests {
  private static let about = "id\tx\nname\tX\nlevels\tsection;division;group\nlengths\t1;2;3"
  private static let items = "1\tOne\n11\tOne one\n12\tOne two\n2\tTwo\n21\tTwo one\n22\tTwo two\n"
  private static func profile(_ code: String, terms: String = "a; b", about: String = "See [[2]].") -> String {
    "# \(code)\nterms: \(terms)\nisic4:\n\n## About\n\(about)\n\n## Production process\nx\n\n"
      + "## Production inputs\nx\n\n## Production outputs\nx\n\n## Boundaries\nx\n"
  }

  private func refusals(_ changes: [String: String]) throws -> [Refusal] {
    var files = ["x/about.tsv": Self.about, "x/items.tsv": Self.items]
    files.merge(changes) { $1 }
    return try refusals(bytes: files.mapValues { Array($0.utf8) })
  }

  private func refusals(bytes: [String: [UInt8]]) throws -> [Refusal] {
    var compilation = Compilation(files: bytes)
    do {
      _ = try compilation.catalog()
      return []
    } catch let refusals as Refusals {
      return refusals.all
    }
  }

  private func expect(_ reason: String, at file: String, _ line: Int, _ changes: [String: String]) throws {
    let found = try refusals(changes)
    #expect(found.contains { $0.file == file && $0.line == line && $0.reason.contains(reason) }, "\(found)")
  }

  @Test func whatIsRightIsAccepted() throws {
    #expect(try refusals(["x/profiles/1.md": Self.profile("1")]).isEmpty)
  }

  @Test func aDuplicateCode() throws {
    try expect("second time", at: "x/items.tsv", 3, ["x/items.tsv": "1\tOne\n11\tA\n11\tB\n"])
  }

  @Test func anOrphanCode() throws {
    try expect("orphan", at: "x/items.tsv", 2, ["x/items.tsv": "1\tOne\n22\tA\n"])
    try expect("orphan", at: "x/items.tsv", 2, ["x/items.tsv": "1\tOne\n111\tA\n"])
  }

  @Test func codesOutOfOrder() throws {
    try expect("out of order", at: "x/items.tsv", 3, ["x/items.tsv": "1\tOne\n12\tA\n11\tB\n"])
  }

  @Test func aLineThatIsNoItem() throws {
    try expect("wants a code, a tab and a title", at: "x/items.tsv", 2, ["x/items.tsv": "1\tOne\n11 A\n"])
    try expect("length of no level", at: "x/items.tsv", 2, ["x/items.tsv": "1\tOne\n1111\tA\n"])
  }

  @Test func aMalformedProfile() throws {
    let headless = Self.profile("1").replacing("terms: a; b\n", with: "")
    try expect("wants \"terms:\"", at: "x/profiles/1.md", 2, ["x/profiles/1.md": headless])
    try expect("text before", at: "x/profiles/1.md", 1, ["x/profiles/1.md": "words\n" + Self.profile("1")])
    let nested = Self.profile("1").replacing("See", with: "### Deep\nSee")
    try expect("a heading inside", at: "x/profiles/1.md", 6, ["x/profiles/1.md": nested])
  }

  @Test func aReferenceToACodeThatDoesNotExist() throws {
    try expect("refers to 99", at: "x/profiles/1.md", 1, ["x/profiles/1.md": Self.profile("1", about: "See [[99]].")])
  }

  @Test func aPartThatIsMissing() throws {
    let short = Self.profile("1").replacing("## Boundaries\nx\n", with: "")
    try expect("lacks the part \"Boundaries\"", at: "x/profiles/1.md", 1, ["x/profiles/1.md": short])
    let empty = Self.profile("1").replacing("## Boundaries\nx\n", with: "## Boundaries\n")
    try expect("lacks the part \"Boundaries\"", at: "x/profiles/1.md", 1, ["x/profiles/1.md": empty])
  }

  @Test func partsOutOfOrder() throws {
    let turned = Self.profile("1").replacing("## Production process", with: "## Production inputs")
    try expect("wants \"## Production process\"", at: "x/profiles/1.md", 8, ["x/profiles/1.md": turned])
  }

  @Test func aTermAtTwoSiblings() throws {
    let files = [
      "x/profiles/1.md": Self.profile("1", terms: "same"), "x/profiles/2.md": Self.profile("2", terms: "Same"),
    ]
    try expect("stands at two siblings, 1 and 2", at: "x/profiles/2.md", 1, files)
  }

  @Test func aControlCharacter() throws {
    try expect("control character 27", at: "x/items.tsv", 2, ["x/items.tsv": "1\tOne\n11\t\u{1B}[2J\n"])
    try expect("control character", at: "x/items.tsv", 1, ["x/items.tsv": "1\tOne\u{85}\n"])
  }

  @Test func invalidUTF8() throws {
    let bytes = Array("1\tOne\n11\t".utf8) + [0xff] + Array("\n".utf8)
    let found = try refusals(bytes: ["x/about.tsv": Array(Self.about.utf8), "x/items.tsv": bytes])
    #expect(found.contains { $0.line == 2 && $0.reason == "not valid UTF-8" })
  }

  @Test func aFileThatIsNotRead() throws {
    try expect("not read", at: "x/notes.txt", 0, ["x/notes.txt": ""])
    try expect("not read", at: "correspondences/x_y.tsv", 0, ["correspondences/x_y.tsv": ""])
  }

  @Test func aProfileOfACodeThatDoesNotExistOrIsAnOnlyChild() throws {
    try expect("does not exist", at: "x/profiles/3.md", 1, ["x/profiles/3.md": Self.profile("3")])
    let items = "1\tOne\n11\tOne\n2\tTwo\n"
    try expect(
      "only child", at: "x/profiles/11.md", 1, ["x/items.tsv": items, "x/profiles/11.md": Self.profile("11")])
  }

  @Test func aProfileThatStandsTwiceOrElsewhere() throws {
    try expect("twice", at: "x/profiles/1.md", 20, ["x/profiles/1.md": Self.profile("1") + "\n" + Self.profile("1")])
    try expect("belongs elsewhere", at: "x/profiles/2.md", 1, ["x/profiles/2.md": Self.profile("1")])
  }

  @Test func anIsicClassThatDoesNotExist() throws {
    let profile = Self.profile("1").replacing("isic4:", with: "isic4: 5912")
    try expect("ISIC class 5912", at: "x/profiles/1.md", 1, ["x/profiles/1.md": profile])
  }

  @Test func aCorrespondenceThatNamesWhatDoesNotExist() throws {
    try expect("two codes that exist", at: "correspondences/x_x.tsv", 1, ["correspondences/x_x.tsv": "1\t9\texact\n"])
    try expect("twice", at: "correspondences/x_x.tsv", 2, ["correspondences/x_x.tsv": "1\t2\texact\n1\t2\texact\n"])
  }

  @Test func anAboutThatLacksItsLevels() throws {
    try expect("wants id, levels", at: "x/about.tsv", 0, ["x/about.tsv": "id\tx\n"])
  }
}
