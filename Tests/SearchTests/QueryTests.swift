import CatalogTesting
import Classifications
import Search
import Testing

@Suite struct QueryTests {
  private func codes(_ query: String, _ options: SearchOptions = SearchOptions()) throws -> [String] {
    SearchIndex(try Shipped.sample()).search(query, options).hits.map(\.item.code.text)
  }

  @Test(
    "A query finds the code first that a careful coder would name",
    arguments: [
      ("cotton linters", "21800"), ("Wheat, seed", "01111"), ("cement clinkers", "37430"), ("portland cement", "37440"),
      ("post house", "9613"), ("recording studio", "96111"), ("RECORDING STUDIO", "96111"), ("maté leaves", "01630"),
      ("mate leaf", "01630"), ("motion-picture projection", "96150"), ("voiceovers", "96111"),
    ])
  func first(query: String, code: String) throws {
    let item = try #require(SearchIndex(try Shipped.sample()).search(query).hits.first?.item)
    #expect(item.chain.map(\.code.text).contains(code), "\(item.code) \(item.title)")
  }

  @Test(
    "A code, however it is written, is its own first hit",
    arguments: [
      ("9613", "9613"), (" cpc 9613 ", "9613"), ("96.13", "9613"), ("class 9613", "9613"), ("#9613", "9613"),
      ("9613*", "9613"), ("0126", "0126"), ("01260", "01260"), ("1", "1"), ("01", "01"),
      ("96131\tAudiovisual editing services", "96131"), ("urn:cpc:01260", "01260"), ("see 96131", "96131"),
      ("cf. 94322", "94322"), ("sub-class 96131", "96131"), ("961 31", "96131"), ("Div. 96", "96"),
      ("96131: audiovisual editing", "96131"), ("CPC_96131", "96131"),
    ])
  func code(written: String, code: String) throws {
    #expect(try codes(written).first == code)
  }

  @Test("A code brings everything below it, in code order")
  func below() throws {
    #expect(try codes("9613") == ["9613", "96131", "96132", "96133", "96134", "96135", "96136", "96137", "96139"])
  }

  @Test("Numbers that belong to words are no codes")
  func numbers() throws {
    #expect(try codes("7 seater sofa").first != "7")
    #expect(try !codes("96 hours of film").contains("9"))
  }

  @Test("A code that does not exist is answered with the codes it may have been, and said so")
  func unknownCode() throws {
    let answer = SearchIndex(try Shipped.sample()).search("111")
    #expect(answer.remark == .noSuchCode("111"))
    #expect(answer.hits.first?.item.code == "0111")
  }

  @Test(
    "The query language narrows a search",
    arguments: [
      ("wheat !seed", "01111", false), ("wheat seed", "01111", true), ("^wheat", "23110", true),
      ("^flour", "23110", false), ("\"wheat and meslin flour\"", "23110", true), ("\"flour wheat\"", "23110", false),
      ("cotton | wool yarn", "26320", true), ("cotton yarn", "26320", false), ("under:96 film", "96123", true),
      ("under:97 film", "96123", false), ("hs:1006", "23161", true), ("hs:1006", "0111", false),
      ("isic:5912 level:class", "9613", true), ("term:\"post house\"", "9613", true),
      ("title:\"post house\"", "9613", false), ("in:microphones", "96111", true), ("out:microphones", "96111", false),
    ])
  func language(query: String, code: String, isFound: Bool) throws {
    let answer = SearchIndex(try Shipped.sample()).search(query, SearchOptions(limit: 500))
    let chains = answer.hits.flatMap { $0.item.chain.map(\.code.text) }
    #expect(chains.contains(code) == isFound, "\(answer.remark?.sentence ?? "")")
    if case .malformed(let hint) = answer.remark { Issue.record("\(hint)") }
  }

  @Test(
    "A query that is not well formed is searched as plain words, with a hint",
    arguments: ["\"cotton yarn", "cotton |", "colour:red yarn", "cotton level:street", "yarn !", "in: cotton"])
  func malformed(query: String) throws {
    let answer = SearchIndex(try Shipped.sample()).search(query)
    guard case .malformed(let hint) = answer.remark else { return #expect(Bool(false), "no hint") }
    #expect(!hint.isEmpty)
    #expect(!answer.hits.isEmpty)
  }

  @Test(
    "What is begun and not finished is no error while typing",
    arguments: ["\"cotton ya", "cotton | ", "yarn level:", "in:", "!"])
  func typing(query: String) throws {
    let answer = SearchIndex(try Shipped.sample()).search(query, SearchOptions(isTyping: true))
    if case .malformed(let hint) = answer.remark { Issue.record("\(hint)") }
  }

  @Test("Every letter of a word finds what the word finds")
  func letters() throws {
    for length in 5...11 {
      let options = SearchOptions(limit: 20, isTyping: true)
      let found = try codes(String("helicopters".prefix(length)), options)
      #expect(found.contains("49621"), "\(length): \(found)")
    }
  }
}
