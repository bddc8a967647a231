import Foundation
import TerminalTesting
import Testing

/// `cpc code` as a filter.
@Suite struct CodeTests {
  private static func shell(_ command: String) -> (ending: Ending, output: String) {
    TerminalTesting.run(["/bin/sh", "-c", command.replacing("cpc ", with: "\(Installed.program) ")])
  }

  @Test func eachLineComesOutWithCodeConfidenceAndTitle() {
    let (ending, output) = Self.shell("printf 'haircut\\n\\nqqqqzz\\ntaxi' | cpc code")
    let lines = output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(ending == .exited(0) && lines.count == 5)
    #expect(lines[0].wholeMatch(of: /haircut\t97210\t0\.\d\d\tHairdressing and barbers' services/) != nil, "\(output)")
    #expect(lines[1] == "" && lines[2] == "qqqqzz\t\t\t")
    #expect(lines[3].hasPrefix("taxi\t64115\t"))
  }

  @Test func aTableKeepsItsBytesAndItsDialect() throws {
    let text = "\u{FEFF}id;name;note\r\n1;\"Bananas; fresh\";\"a\"\"b\"\r\n\r\n2;Haircut; x \r\n"
    let file = try TestFile(text)
    let (ending, output) = Installed.run("code", "--column", "name", "--top", "2", file.path)
    let lines = output.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(ending == .exited(0) && output.hasPrefix("\u{FEFF}"))
    #expect(lines[0].hasSuffix("id;name;note;code;confidence;title;code 2;confidence 2;title 2"))
    #expect(lines[1].hasPrefix("1;\"Bananas; fresh\";\"a\"\"b\";01312;") && lines[2] == "")
    #expect(lines[3].hasPrefix("2;Haircut; x ;97210;") && lines.count == 5)
  }

  @Test func severalThreadsGiveTheSameLinesInTheSameOrder() throws {
    let words = ["haircut", "taxi", "bananas", "cement", "a wooden desk", "", "milk powder, 25 kg", "qqqq"]
    let file = try TestFile((0..<1_200).map { "\(words[$0 % words.count])\n" }.joined())
    let one = Installed.run("code", file.path).output
    #expect(one.split(separator: "\n", omittingEmptySubsequences: false).count == 1_201)
    #expect(Installed.run("code", "--jobs", "4", file.path).output == one)
  }

  @Test func aStoppedRunGoesOnWhereItStopped() throws {
    let file = try TestFile("name,n\nhaircut,1\ntaxi,2\nbananas,3\n")
    let whole = Installed.run("code", "--column", "name", file.path).output
    let both = Self.shell(
      "cpc code --column name \(file.path) | head -n 2; cpc code --column name --skip 2 \(file.path)"
    ).output
    #expect(both == whole)
  }

  @Test func aLineIsAnsweredBeforeTheNextIsWritten() {
    let (_, output) = Self.shell(
      "(echo haircut; sleep 2; echo taxi) | cpc code | while read -r line; do date +%s; done")
    let times = output.split(separator: "\n").compactMap { Int($0) }
    #expect(times.count == 2 && times[1] - times[0] >= 1, "\(output)")
  }

  @Test func thresholdLevelAndReasonsAreKept() {
    let unsure = Self.shell("echo haircut | cpc code --threshold 1").output
    #expect(unsure == "haircut\t\t\t\n")
    let group = Self.shell("echo haircut | cpc code --level group --explain").output
    #expect(group.hasPrefix("haircut\t972\t") && group.contains("term \"haircut\""), "\(group)")
  }

  @Test(
    "Bad input and bad options are one line",
    arguments: [
      ("printf 'a\\000b' | cpc code", "standard input:1: a NUL byte"), ("cpc code /nonexistent/x", "No such file"),
      ("printf 'name\\nx\\n' | cpc code --column price", "has no column \"price\""),
      ("cpc code --top 0 </dev/null", "--top wants"), ("cpc code --threshold 2 </dev/null", "--threshold wants"),
      ("cpc code --level tribe </dev/null", "there is no level tribe"),
      ("echo taxi | cpc code 2>&1 >/dev/full", "No space left"),
    ])
  func badInput(_ command: String, _ complaint: String) {
    let (ending, output) = Self.shell("{ \(command); } 2>&1")
    #expect(ending == .exited(2) && output.contains(complaint) && output.split(separator: "\n").count == 1, "\(output)")
  }

  @Test func invalidTextAndLongLinesAreAnswered() {
    let (ending, output) = Self.shell(
      "(printf 'caf\\351 \\377 banana\\n'; head -c 1000000 /dev/zero | tr '\\0' x; echo; echo taxi) | cpc code | cut -c 1-40 | tail -n 1"
    )
    #expect(ending == .exited(0) && output.hasPrefix("taxi\t64115"))
    #expect(Self.shell("yes taxi | cpc code 2>&1 | head -n 1").output.hasPrefix("taxi\t64115"))
  }
}
