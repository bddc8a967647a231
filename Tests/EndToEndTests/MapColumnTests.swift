import FoundationEssentials
import TerminalTesting
import Testing

/// Whole files whose column of codes is mapped, as pipes and scripts use it.
@Suite struct MapColumnTests {
  private let folder: String

  init() throws { folder = try #require(Installed.home()["HOME"]) }

  /// Maps a file; standard error comes behind the output.
  private func map(_ bytes: some Sequence<UInt8>, _ options: String) throws -> (ending: Ending, output: String) {
    let path = "\(folder)/in.csv"
    try Data(bytes).write(to: URL(filePath: path))
    return Installed.shell(
      "\(Installed.program) map \(options) <\(path) 2>\(folder)/err; status=$?; cat \(folder)/err; exit $status")
  }

  @Test func everyOtherByteIsKept() throws {
    let csv =
      "\u{FEFF}id,hs,\"na\"\"me\"\r\n1, 0101.21 ,\"a, \"\"b\"\"\nc\"\r\n\r\n2,,\r\n3,9999.99\r\n4,\"0101 30\",z"
    let (ending, output) = try map(csv.utf8, "--column hs --from hs2017")
    #expect(ending == .exited(0))
    let wanted =
      "\u{FEFF}id,hs,\"na\"\"me\",cpc21_code,cpc21_match\r\n1, 0101.21 ,\"a, \"\"b\"\"\nc\",02131,broader\r\n\r\n"
      + "2,,,,empty\r\n3,9999.99,,,unknown\r\n4,\"0101 30\",z,02132,exact"
    #expect(
      output == wanted + "cpc: 4 rows: 1 exact; 1 in part (broader, narrower or related); 2 not mapped: 1 empty, "
        + "1 no code of HS 2017, first \"9999.99\" in line 6\n")
  }

  @Test(
    arguments: [
      ("--column hs --from hs", "k;hs;cpc21_code;cpc21_match\nä;0101;02131;narrower\nä;0101;02132;narrower\n"),
      ("--column hs --from hs --many list", "k;hs;cpc21_code;cpc21_match\nä;0101;02131|02132|02133;narrower|narrower"),
      ("--column 2 --from hs --level class", "k;hs;cpc21_code;cpc21_match\nä;0101;0213;exact\n"),
    ])
  func severalMatchesAreRepeatedOrListed(_ options: String, _ start: String) throws {
    let output = try map("k;hs\nä;0101\n".utf8, options).output
    #expect(output.hasPrefix(start), "\(output)")
  }

  @Test func aFileOfOldEncodingStaysInIt() throws {
    let (ending, _) = try map(
      Array("k\ths\n".utf8) + [0xe4] + Array("\t0101.30\n".utf8), "--column hs --from hs >\(folder)/out")
    #expect(ending == .exited(0))
    let bytes = try Data(contentsOf: URL(filePath: "\(folder)/out"))
    #expect(
      Array(bytes) == Array("k\ths\tcpc21_code\tcpc21_match\n".utf8) + [0xe4] + Array("\t0101.30\t02132\texact\n".utf8))
  }

  @Test func tablesWithoutNamesOfColumnsAreMappedByNumberAndToOtherClassifications() throws {
    #expect(
      try map("a,9613\nb,02132\n".utf8, "--column 2 --to isic4 --many list").output.hasPrefix(
        "a,9613,5912|5920,related|related\nb,02132,0142,related\n"))
    #expect(try map("02132\n".utf8, "--column 1 --to hs2017").output.hasPrefix("02132,0101.30,exact\n"))
  }

  @Test(
    arguments: [
      ("hs\n0101.21\n", "--column code --from hs", 2, "cpc: standard input has no column \"code\"; its columns: hs"),
      ("hs,t\n0101.21,\"x\n", "--column hs --from hs", 2, "cpc: standard input:2: a quotation mark opens a field here"),
      ("hs\n01\0\n", "--column hs --from hs", 2, "cpc: standard input:2: a NUL byte"),
      ("", "--column hs --from hs", 2, "cpc: standard input has no column \"hs\""),
      ("hs\n0101.21\n", "--column hs", 2, "cpc: --to wants"),
      ("hs\n0101.21\n", "--column hs --from hs:01", 2, "cpc: --column maps the codes of a file"),
      ("hs\n0101.21\n", "--column hs --from hs --to isic4", 2, "cpc: no correspondence of HS 2017 and ISIC Rev. 4"),
      ("hs\nqq\n", "--column hs --from hs", 1, "cpc: no row could be mapped; is hs a column of HS 2017 codes?"),
      ("hs\n0101.21\n", "--column hs --from hs /no/such", 2, "cpc: cannot read /no/such: No such file"),
      ("hs\n0101.21\n", "--column hs --from hs --output /etc", 2, "cpc: /etc is a folder"),
      ("hs\n0101.21\n", "--column hs --from hs >/dev/full", 2, "cpc: cannot write the output: No space left"),
    ] as [(String, String, Int32, String)])
  func whatGoesWrongIsSaidInOneLine(_ text: String, _ options: String, _ status: Int32, _ wanted: String) throws {
    let (ending, _) = try map(text.utf8, options)
    let error = try String(contentsOfFile: "\(folder)/err", encoding: .utf8)
    #expect(ending == .exited(status))
    #expect(error.split(separator: "\n").last?.hasPrefix(wanted) ?? false, "\(error)")
  }

  @Test func anOutputFileIsReplacedOnlyByForceAndOnlyOnceItIsWhole() throws {
    let out = "\(folder)/out.csv"
    #expect(try map("hs\n0101.30\n".utf8, "--column hs --from hs --output \(out)").ending == .exited(0))
    #expect(try String(contentsOfFile: out, encoding: .utf8) == "hs,cpc21_code,cpc21_match\n0101.30,02132,exact\n")
    #expect(
      try map("hs\n0101.21\n".utf8, "--column hs --from hs --output \(out)").output
        == "cpc: \(out) exists; --force replaces it\n")
    #expect(try map("hs,a\n0101.21,\"\n".utf8, "--column hs --from hs --output \(out) --force").ending == .exited(2))
    #expect(try String(contentsOfFile: out, encoding: .utf8).contains("02132"))
    #expect(try map("hs\n0101.21\n".utf8, "--column hs --from hs --output \(out) --force").ending == .exited(0))
    #expect(try String(contentsOfFile: out, encoding: .utf8).contains("02131"))
  }

  @Test func aClosedPipeIsQuiet() throws {
    let rows = "i=0; echo hs; while [ $i -lt 20000 ]; do echo 0101.21; i=$((i+1)); done"
    let (_, output) = Installed.shell("(\(rows)) | \(Installed.program) map --column hs --from hs 2>&1 | head -n 2")
    #expect(output == "hs,cpc21_code,cpc21_match\n0101.21,02131,broader\n")
  }
}
