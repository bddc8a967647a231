import Foundation
import Tables
import Testing

@Suite struct DialectTests {
  @Test(
    "The delimiter is found out",
    arguments: [
      ("code,title\n0111,Wheat\n", ",", 2), ("code;title\n0111;\"Wheat; durum\"\n0112;Maize, corn\n", ";", 2),
      ("0111\tWheat, durum\n0112\tMaize\n", "\t", 2), ("a|b|c\n1|2|3\n", "|", 3),
      ("code,title\r\n0111,\"Wheat, of all kinds; seed\"\r\n", ",", 2),
      ("0111\t\"Smart cards\n0112\t\"Maize\" (corn)\n0113\tRice\n", "\t", 2),
      ("\"Bananas, fresh\"\n\"Beans, dried, black\"\n", ",", 1), ("Wheat\nRice\n", ",", 1),
    ])
  func delimiter(text: String, delimiter: Character, fields: Int) throws {
    let file = try Scratch(text)
    #expect(try TableReader(file.path).dialect.delimiter == delimiter.asciiValue)
    #expect(try file.rows().allSatisfy { $0.count == fields })
  }

  @Test(
    "Line ends are found out",
    arguments: [
      ("a,1\nb,2\n", .lineFeed), ("a,1\r\nb,2\r\n", .carriageReturnLineFeed), ("a,1\rb,2\r", .carriageReturn),
    ] as [(String, Dialect.LineEnd)])
  func lineEnds(text: String, lineEnd: Dialect.LineEnd) throws {
    let file = try Scratch(text)
    #expect(try TableReader(file.path).dialect.lineEnd == lineEnd)
    #expect(try file.rows() == [["a", "1"], ["b", "2"]])
  }

  @Test func windows1252AndUTF8AreToldApart() throws {
    let file = try Scratch(Array("code,title\n23914,mat".utf8) + [0xe9, 0x20, 0x93, 0x80, 0x94, 0x0a])
    #expect(try TableReader(file.path).dialect.encoding == .windows1252)
    #expect(try file.rows().last == ["23914", "maté “€”"])
    #expect(try Scratch("23914,maté “€”\n").rows() == [["23914", "maté “€”"]])
  }

  @Test func aFieldThatIsNoUTF8FarDownIsReadAsWindows1252() throws {
    let start = String(repeating: "0111,Wheat\n", count: 40_000)
    let file = try Scratch(Array(start.utf8) + Array("23914,mat".utf8) + [0xe9, 0x0a])
    #expect(try file.rows().last == ["23914", "maté"])
  }

  @Test func aByteOrderMarkBelongsToNoField() throws {
    let file = try Scratch("\u{FEFF}code,title\n0111,Wheat\n")
    #expect(try TableReader(file.path).mark == [0xef, 0xbb, 0xbf])
    #expect(try file.rows().first == ["code", "title"])
  }

  @Test("What is written as a field is read as the same text", arguments: [",", ";", "\t", "|"] as [Character])
  func escaping(delimiter: Character) throws {
    let dialect = Dialect(delimiter: delimiter.asciiValue)
    let texts = ["plain", "a,b;c\td|e", "say \"so\"", "two\nlines", "", "\"", "maté"]
    let line = texts.map { dialect.field($0) }.joined(separator: [delimiter.asciiValue ?? 0])
    #expect(try Scratch(Array(line) + [0x0a]).rows(dialect) == [texts])
  }

  @Test func aFieldIsWrittenInTheEncodingOfItsTable() {
    let dialect = Dialect(isQuoting: false, encoding: .windows1252)
    #expect(
      dialect.field("mat\u{e9} \u{20ac} \u{4e2d},\n") == Array("mat".utf8) + [0xe9, 0x20, 0x80] + Array(" ?  ".utf8))
  }
}
