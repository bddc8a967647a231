import Foundation
import Tables
import Testing

@Suite struct TableReaderTests {
  @Test func fieldsKeepTheirBytesAndTellTheirText() throws {
    let file = try Scratch("a,\"say \"\"so\"\"\",it's 5\" wide, b \r\nx,\"two\r\nlines\",\"odd\"tail,y\r\n")
    let reader = try TableReader(file.path)
    let first = try #require(try reader.next())
    #expect(first.texts == ["a", "say \"so\"", "it's 5\" wide", " b "])
    #expect((0..<4).map { String(decoding: first.raw($0), as: UTF8.self) }[1] == "\"say \"\"so\"\"\"")
    #expect(String(decoding: first.trimmed(3), as: UTF8.self) == "b" && Array(first.lineEnd) == [0x0d, 0x0a])
    let second = try #require(try reader.next())
    #expect(second.texts == ["x", "two\r\nlines", "oddtail", "y"] && second.line == 2)
    #expect(second.position(3).line == 3 && second.position(3).column == 18)
    #expect(try reader.next() == nil)
  }

  @Test func recordsPutTogetherAreTheFile() throws {
    var random = SystemRandomNumberGenerator()
    let pieces = ["a", ",", "\"", "\n", "\r\n", "é", " ", ";", "\"\"", ",,", "0111", "\t", "\u{FEFF}"]
    for _ in 0..<300 {
      let count = Int.random(in: 0...60, using: &random)
      let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let file = try Scratch(text)
      let reader = try TableReader(file.path)
      var bytes = reader.mark
      while let record = try? reader.next() { bytes += record.bytes }
      if let error = try file.failure() {
        #expect(
          error == .unclosedQuote(file: file.path, line: bytes.count { $0 == 0x0a } + 1), "\(text.debugDescription)")
        #expect(text.utf8.starts(with: bytes))
      } else {
        #expect(bytes == Array(text.utf8), "\(text.debugDescription)")
      }
    }
  }

  @Test func aRecordLongerThanTheBufferIsReadWhole() throws {
    let long = String(repeating: "x", count: 1_000_000)
    let file = try Scratch("a,b\n\"\(long)\",1\n\(long),2\nc,d\n")
    #expect(try file.rows() == [["a", "b"], [long, "1"], [long, "2"], ["c", "d"]])
  }

  @Test func badInputIsRefusedWithItsLine() throws {
    let long = String(repeating: "x", count: TableReader.longestRecord + 10)
    let files: [(Scratch, (String) -> TableError)] = [
      (try Scratch("a,b\nc,\u{0}\n"), { .binary(file: $0, line: 2) }),
      (try Scratch("a,b\n1,2\nc,\"d\ne,f\n"), { .unclosedQuote(file: $0, line: 3) }),
      (try Scratch([0xff, 0xfe, 0x61, 0, 0x0a, 0]), { .utf16(file: $0) }),
      (try Scratch([0x61, 0, 0x0a, 0]), { .utf16(file: $0) }),
      (try Scratch("a\n" + long), { .tooLong(file: $0, line: 2, limit: TableReader.longestRecord) }),
      (
        try Scratch("a,b\n" + String(repeating: ",", count: 20_000)),
        { .tooManyFields(file: $0, line: 2, limit: 16_384) }
      ),
    ]
    for (file, error) in files { #expect(try file.failure() == error(file.path)) }
    #expect(throws: TableError.unreadable(file: "/nonexistent/x", code: ENOENT)) { try TableReader("/nonexistent/x") }
    #expect(throws: TableError.unreadable(file: "/tmp", code: EISDIR)) { try TableReader("/tmp") }
  }

  @Test func anEmptyFileHasNoRecordsAndABlankLineIsOne() throws {
    #expect(try Scratch("").rows().isEmpty)
    #expect(try Scratch("a,b\n\nc,d").rows() == [["a", "b"], [""], ["c", "d"]])
  }

  @Test func aSurveySeesAllAndGoesBack() throws {
    let file = try Scratch("\u{FEFF}" + (1...60_000).map { "\($0),Wheat\n" }.joined())
    let reader = try TableReader(file.path)
    var seen = 0
    reader.survey { _ in seen += 1 }
    let first = try #require(try reader.next())
    #expect(seen == 60_000 && first.texts == ["1", "Wheat"] && first.line == 1)
  }

  @Test func aPipeGivesEachLineAsItComes() throws {
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: Data("a,1\nb".utf8))
    let table = try TableReader("/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)")
    #expect(try table.next()?.texts == ["a", "1"])
    try pipe.fileHandleForWriting.write(contentsOf: Data(",2\n".utf8))
    #expect(try table.next()?.texts == ["b", "2"])
    try pipe.fileHandleForWriting.close()
    #expect(try table.next() == nil)
  }

  @Test(
    "A header is told from a record",
    arguments: [
      ([["Code", "Description"], ["0", "Agriculture"]], true), ([["CPC21code", "CPC21title"]], true),
      ([["0111", "Wheat"], ["0112", "Maize"]], false), ([["a", "b"], ["x", "1"], ["y", "2"]], true),
      ([["Wheat", "seed"], ["Rice", "paddy"]], false), ([["Description"], ["Bananas"]], true), ([[""]], false),
      ([], false),
    ] as [([[String]], Bool)])
  func header(rows: [[String]], isHeader: Bool) {
    #expect((Header(first: rows) != nil) == isHeader)
  }

  @Test func aColumnIsFoundByNameThenByNumber() throws {
    let file = try Scratch("\"CPC code\",2,title\n0111,x,Wheat\n")
    let reader = try TableReader(file.path)
    let header = Header(names: try #require(reader.peek().first))
    #expect(try reader.column("cpc code ", in: header) == 0 && reader.column("2", in: header) == 1)
    #expect(try reader.column("3", in: header) == 2 && reader.column("1", in: nil) == 0)
    let error = TableError.noSuchColumn("price", file: file.path, names: ["CPC code", "2", "title"], count: 3)
    #expect(throws: error) { try reader.column("price", in: header) }
  }
}
