import CatalogTesting
import Classifications
import Search
import Testing

@Suite struct RankingTests {
  private func index() throws -> SearchIndex { SearchIndex(try Shipped.sample()) }

  @Test(
    "What is left over never stands before a specific sibling on equal words",
    arguments: [("wheat", "01111", "01112"), ("frozen fish", "21211", "21219")])
  func residual(query: String, specific: String, residual: String) throws {
    let codes = try index().search(query, SearchOptions(limit: 500)).hits.map(\.item.code.text)
    let place = try #require(codes.firstIndex(of: residual))
    #expect(try #require(codes.firstIndex(of: specific)) < place)
  }

  @Test(
    "Who names a thing finds the thing before the trade in it, and who names a shop finds the shop",
    arguments: [("varnish", "35110"), ("furniture", "381"), ("furniture shop", "62241"), ("carpet shop", "62263")])
  func trade(query: String, first: String) throws {
    let hits = SearchIndex(try Shipped.cpc()).search(query, SearchOptions(limit: 3)).hits
    #expect(hits.first?.item.scope.code.text == first || hits.first?.item.code.text == first)
  }

  @Test("The order is total: the same query has the same answer every time")
  func total() throws {
    let index = try index()
    for query in ["services", "other", "of", "cotton", "a"] {
      let first = index.search(query, SearchOptions(limit: 50)).hits.map(\.item.index)
      #expect(first == index.search(query, SearchOptions(limit: 50)).hits.map(\.item.index))
      #expect(first.count == Set(first).count)
      #expect(first == Array(index.search(query, SearchOptions(limit: 500)).hits.map(\.item.index).prefix(50)))
    }
  }

  @Test("Boundaries count for the code they name, not for the code they stand in")
  func boundaries() throws {
    let cpc = try Shipped.sample()
    let answer = SearchIndex(cpc).search("wedding video", SearchOptions(limit: 3))
    #expect(answer.hits.first?.item.code == "83813")
    #expect(answer.hits.first?.explanation.contains("sent here by 961") == true)
    #expect(!answer.hits.contains { $0.item.code == "961" })
  }

  @Test("An only child is no second hit, and its chain is kept")
  func chains() throws {
    let hits = try index().search("motion picture projection services").hits
    #expect(hits.first?.item.code == "96150")
    #expect(hits.filter { $0.item.scope.code == "9615" }.count == 1)
    let classes = try index().search(
      "motion picture projection", SearchOptions(level: try Shipped.sample()["9615"]?.level))
    #expect(classes.hits.first?.item.code == "9615")
  }

  @Test("The matches are all that fits, in order, and hits are among them")
  func matches() throws {
    let answer = try index().search("cotton", SearchOptions(limit: 7))
    #expect(answer.matches == answer.matches.sorted())
    #expect(answer.matches.count == answer.total)
    #expect(answer.hits.count == 7)
    #expect(answer.hits.allSatisfy { answer.matches.contains($0.item.scope.index) })
  }

  @Test(
    "One wrong letter is repaired, and the answer says so",
    arguments: [
      ("helicoptres", "49621"), ("recordng studio", "96111"), ("whaet", "0111"), ("motion pictrue projection", "96150"),
    ])
  func repair(query: String, code: String) throws {
    let answer = try index().search(query)
    #expect(answer.hits.first?.item.chain.contains { $0.code.text == code } == true)
    guard case .repaired(let repairs) = answer.remark else { return #expect(Bool(false), "no remark") }
    #expect(repairs.count == 1)
  }

  @Test("Where nothing has all words, the fewest are left out, and the answer names them")
  func dropped() throws {
    let answer = try index().search("cement helicopter audiovisual xylophoning")
    guard case .dropped(let words) = answer.remark else { return #expect(Bool(false), "no remark") }
    #expect(words.contains("xylophoning"))
    #expect(words.count == 3 && !answer.hits.isEmpty)
  }

  @Test("Compounds meet their parts, and British words American ones")
  func forms() throws {
    let index = try index()
    for (a, b) in [
      ("voiceover", "voice over"), ("voiceovers", "voice-over"), ("colour", "color"), ("fibre", "fiber"),
      ("centre", "center"),
    ] {
      let first = index.search(a, SearchOptions(limit: 10)).hits.map(\.item.index)
      let second = index.search(b, SearchOptions(limit: 10)).hits.map(\.item.index)
      #expect(first.first == second.first, "\(a), \(b)")
    }
  }

  @Test("A hit says why, and shows where its words stand")
  func reasons() throws {
    let hit = try #require(try index().search("post houses").hits.first)
    #expect(hit.reasons.contains(.term("post house")))
    #expect(hit.explanation.contains("term \"post house\""))
    let title = "A Post-house is no house for posts, Café"
    #expect(hit.emphasis(in: title).map { String(title[$0]) } == ["Post", "house", "house", "posts"])
  }

  @Test("The library's own door answers with items, scores and reasons")
  func door() throws {
    let hits = try Shipped.sample().search("post house", limit: 3)
    #expect(hits.first?.item.code == "9613" || hits.first?.item.scope.code == "9613")
    #expect(hits.count <= 3)
    #expect(zip(hits, hits.dropFirst()).allSatisfy { $0.score >= $1.score })
  }
}
