import Foundation
import TerminalTesting
import Testing

/// `cpc check` on files as other people write them.
@Suite struct CheckTests {
  @Test func eachFindingIsALineWithItsPlaceAndItsRepair() throws {
    let file = try TestFile("id,CPC code,product\n1,0111,Wheat\n2,\"1270\",Mushrooms and truffles\n3,96199,x\n")
    let (ending, output) = Installed.run("check", file.path)
    #expect(ending == .exited(1))
    #expect(output.contains("\(file.path):3:3: 1270 has lost its leading zero; 01270 Mushrooms and truffles (sure)\n"))
    #expect(
      output.contains("\(file.path):4:3: there is no code 96199; 961 Audiovisual and related services (unsure)\n"))
    let complaint = Installed.complaint("check \(file.path)").output
    #expect(complaint.contains("3 codes in column 2 (CPC code), CPC Ver. 2.1: 2 found (1 lostLeadingZero, 1 unknown)"))
  }

  @Test func aFileWithoutFaultsIsSilentAndSucceeds() throws {
    let file = try TestFile(
      "\u{FEFF}Code;Description\r\n0111;Wheat\r\n9613;\"Audiovisual post-production services\"\r\n")
    let (ending, output) = Installed.run("check", file.path)
    #expect(ending == .exited(0) && output.hasPrefix("cpc: \(file.path): 2 codes") && output.contains("nothing found"))
  }

  @Test func aRepairedCopyKeepsAllOtherBytes() throws {
    let table = { (codes: [String]) in
      Array("\u{FEFF}name;\"code\"\r\n".utf8)
        + codes.flatMap { Array("caf".utf8) + [0xe9] + Array("; \"\($0)\"  ;x\"y\r\n".utf8) }
        + Array("last;\"99999\"".utf8)
    }
    let file = try TestFile(bytes: table(["1270", "1330", "1290", "96131"]))
    let copy = file.path + ".fixed"
    defer { unlink(copy) }
    #expect(Installed.run("check", file.path, "--column", "code", "--fix", copy).ending == .exited(1))
    #expect(try Data(contentsOf: URL(filePath: copy)) == Data(table(["01270", "01330", "01290", "96131"])))
    #expect(Installed.run("check", file.path, "--fix", copy).ending == .exited(2))
    #expect(Installed.complaint("check \(file.path) --fix \(copy)").output.contains("exists; --force replaces it"))
    #expect(Installed.run("check", file.path, "--fix", copy, "--force").ending == .exited(1))
    let piped = TerminalTesting.run([
      "/bin/sh", "-c", "\(Installed.program) check --fix - - <\(file.path) 2>/dev/null | cmp - \(copy)",
    ])
    #expect(piped.ending == .exited(0), "\(piped.output)")
  }

  @Test func findingsAreReadByPrograms() throws {
    let file = try TestFile("cpc\n0111\n01111.01\n9613.0\n")
    let tsv = Installed.run("check", file.path, "--format", "tsv").output.split(separator: "\n")
    #expect(tsv[0] == "file\tline\tcolumn\tcode\tproblem\tsuggestion\ttitle\tsureness\tmessage")
    #expect(tsv[1].hasPrefix("\(file.path)\t3\t1\t01111.01\tfao\t01111\t"))
    let json = Installed.run("check", file.path, "--format", "json").output.split(separator: "\n")[0]
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect(object?["code"] as? String == "01111.01" && object?["line"] as? Int == 3)
  }

  @Test func anotherClassificationIsCheckedWithIn() throws {
    let file = try TestFile("hs\n1006.30\n100630\n1006.3\n9613\n")
    let (ending, output) = Installed.run("check", file.path, "--in", "hs2017")
    #expect(ending == .exited(1))
    #expect(output.hasPrefix("\(file.path):4:1: 1006.3 has lost the zero at its end; 1006.30 "), "\(output)")
  }

  @Test(
    "Bad input is one clear line",
    arguments: [
      ("a\u{0}b\n", "NUL byte", 2), ("code,x\n0111,\"open\n", ":2: a quotation mark", 2), ("", "nothing found", 0),
      ("x,y\nq,r\n", "which column holds the codes?", 2),
    ] as [(String, String, Int32)])
  func badInput(_ text: String, _ complaint: String, _ status: Int32) throws {
    let file = try TestFile(text)
    let (ending, output) = Installed.complaint("check \(file.path)")
    #expect(ending == .exited(status))
    #expect(
      output.contains(file.path) && output.contains(complaint) && output.split(separator: "\n").count == 1, "\(output)")
  }

  @Test func filesThatCannotBeReadOrWrittenAreNamed() throws {
    let file = try TestFile("cpc\n" + String(repeating: "96199\n", count: 5_000))
    #expect(
      Installed.complaint("check /nonexistent/x.csv").output
        == "cpc: cannot read /nonexistent/x.csv: No such file or directory\n")
    #expect(Installed.complaint("check /tmp").output.contains("cannot read /tmp: Is a directory"))
    let full = TerminalTesting.run(["/bin/sh", "-c", "\(Installed.program) check \(file.path) 2>&1 >/dev/full"])
    #expect(full.ending == .exited(2) && full.output.hasPrefix("cpc: cannot write the output: No space left"))
    let pipe = TerminalTesting.run(["/bin/sh", "-c", "\(Installed.program) check \(file.path) 2>&1 | head -n 1"])
    #expect(pipe.output.split(separator: "\n").count == 1)
    let folder = Installed.complaint("check \(file.path) --fix /tmp")
    #expect(folder.ending == .exited(2) && folder.output.contains("/tmp is a folder"))
  }

  @Test func aLineOfAMillionCharactersIsRead() throws {
    let file = try TestFile("cpc,text\n0111," + String(repeating: "x", count: 1_000_000) + "\n96199,y\n")
    #expect(Installed.run("check", file.path).output.hasPrefix("\(file.path):3:1: there is no code 96199"))
  }
}

/// A file for one test, gone with this value.
final class TestFile {
  let path = FileManager.default.temporaryDirectory.appending(path: "cpc-file-\(UUID().uuidString).csv").path

  init(bytes: [UInt8]) throws { try Data(bytes).write(to: URL(filePath: path)) }

  convenience init(_ text: String) throws { try self.init(bytes: Array(text.utf8)) }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
