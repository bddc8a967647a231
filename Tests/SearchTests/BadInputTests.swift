import CatalogCompiler
import CatalogTesting
import Classifications
import Search
import Testing

@Suite struct BadInputTests {
  private static let queries: [(name: String, text: String)] = [
    ("empty", ""), ("blanks", " \t\r\n "),
    ("ten thousand words", String(repeating: "cotton yarn of wool ", count: 2_500)),
    ("ten thousand different words", (0..<10_000).map { "word\($0)" }.joined(separator: " ")),
    ("a megabyte on one line", String(repeating: "x", count: 1 << 20)),
    ("a megabyte of digits", String(repeating: "9", count: 1 << 20)),
    ("a megabyte of marks", String(repeating: "\u{301}", count: 1 << 19)),
    ("a megabyte of signs", String(repeating: "!|\"^", count: 1 << 18)),
    ("not UTF-8", String(decoding: [0xff, 0xfe, 0x61, 0xc3, 0x28, 0xed, 0xa0, 0x80] as [UInt8], as: UTF8.self)),
    ("punctuation", "!!! ??? ... ;;; ||| \"\" '' ^^ :: -- [[ ]]"), ("right to left", "خدمات الشعر שירותי תספורת"),
    ("Chinese, Japanese, Korean", "理髪サービス 头发 미용 サービス"), ("a nul", "cotton\u{0}yarn"),
    ("emoji", "🧑🏽‍🚀 ✂️💇"), ("a field and nothing", "in: out: hs: isic: level: under: about:"),
    ("fields in fields", "in:out:in:cotton"), ("open quotation mark", "\"\"\"\"\""),
    ("a long word", String(repeating: "ab", count: 400)),
    ("the longest number", String(repeating: "9", count: 400)),
  ]

  @Test("Any text has an answer, and soon", arguments: queries.map(\.name))
  func answers(name: String) throws {
    let text = try #require(Self.queries.first { $0.name == name }?.text)
    let index = SearchIndex(try Shipped.sample())
    let fields: [SearchField] = [.all, .codes, .titles, .inputs, .outputs]
    let duration = ContinuousClock().measure {
      for field in fields {
        for isTyping in [false, true] {
          let answer = index.search(text, SearchOptions(limit: 10, field: field, isTyping: isTyping))
          #expect(answer.hits.count <= 10)
          for hit in answer.hits { _ = (hit.explanation, hit.emphasis(in: text)) }
          _ = answer.remark?.sentence
        }
      }
    }
    #expect(duration < .seconds(30))
  }

  @Test("No limit, an absurd limit, and a negative limit are answered")
  func limits() throws {
    let index = SearchIndex(try Shipped.sample())
    for limit in [0, -1, .min, .max] {
      #expect(index.search("cotton", SearchOptions(limit: limit)).hits.count <= max(0, limit))
      _ = index.search("9613", SearchOptions(limit: limit))
      _ = index.search("111", SearchOptions(limit: limit))
    }
  }

  @Test("A damaged index gives other answers, never a trap")
  func damage() throws {
    var compilation = Compilation(files: [
      "x/about.tsv": Array("id\tx\nname\tX\nedition\tX 1\nlevels\tsection;division\nlengths\t1;2".utf8),
      "x/items.tsv": Array("1\tCotton and wool\n11\tCotton yarn\n12\tOther yarn\n2\tWood".utf8),
      "x/thesaurus.tsv": Array("timber = wood\nthread -> yarn".utf8),
    ])
    let bytes = try compilation.catalog()
    let index = SearchIndex(try Classification("x", in: Catalog(bytes: bytes)))
    #expect(index.search("timber").hits.first?.item.code == "2")
    #expect(index.search("thread").hits.first?.item.code == "11")
    // Every byte of the index in turn; the catalog's own checks are taken care of by writing the header anew.
    var random = SystemRandomNumberGenerator()
    let start = bytes.count / 2
    for at in stride(from: start, to: bytes.count, by: 1) {
      var damaged = bytes
      damaged[at] = random.next()
      guard let catalog = try? Catalog(bytes: damaged), let classification = try? Classification("x", in: catalog)
      else {
        continue
      }
      let index = SearchIndex(classification)
      for query in ["cotton", "timber yarn", "coton", "c", "\"cotton yarn\""] {
        for hit in index.search(query, SearchOptions(isTyping: true)).hits {
          _ = (hit.explanation, hit.emphasis(in: query))
        }
      }
    }
  }
}
