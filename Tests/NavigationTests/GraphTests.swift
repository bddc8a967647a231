import CatalogTesting
import Classifications
import Navigation
import Testing

/// Families, chains and paths as values.
@Suite struct GraphTests {
  let small: Classification

  init() throws { small = try SmallTrade.classification() }

  private func item(_ code: Code) throws -> Item { try #require(small[code]) }

  private func codes(_ nodes: some Sequence<Graph.Node>) -> [String] { nodes.map(\.item.code.text) }

  private func edges(_ graph: Graph) -> [String] {
    graph.edges.map { "\(graph.nodes[$0.from].item.code)>\(graph.nodes[$0.to].item.code)" }
  }

  @Test func aFamilyIsAncestorsSiblingsAndChildren() throws {
    let graph = Graph.family(of: try item("21"))
    #expect(codes(graph.nodes) == ["2", "21", "211", "212", "22"])
    #expect(graph.nodes.map(\.column) == [-1, 0, 1, 1, 0])
    #expect(edges(graph) == ["2>21", "2>22", "21>211", "21>212"])
    #expect(graph.item.code == "21" && graph.columns == -1...1)
  }

  @Test func theFamilyOfASectionHasNoParent() throws {
    let graph = Graph.family(of: try item("3"))
    #expect(codes(graph.nodes) == ["1", "2", "3", "31", "32"] && edges(graph) == ["3>31", "3>32"])
  }

  @Test func everyFamilyOfTheShippedClassificationIsATree() throws {
    for item in try Shipped.sample().items {
      let graph = Graph.family(of: item)
      let roots = item.level.depth == 1 ? item.siblings.count : 1
      #expect(graph.item == item && graph.edges.count == graph.nodes.count - roots)
    }
  }

  @Test func suppliersAndUsersComeFromBothSidesOfAReference() throws {
    #expect(try item("212").suppliers.map(\.code) == ["211", "22"])
    #expect(try item("212").users.map(\.code) == ["31"])
    #expect(try item("211").suppliers.map(\.code) == ["111"])
    #expect(try item("112").suppliers.isEmpty && item("112").users.isEmpty)
  }

  @Test func anItemOfTheSameScopeHasTheSamePartnersAndIsNotItsOwn() throws {
    #expect(try item("311").suppliers == item("31").suppliers)
    #expect(try item("311").suppliers.map(\.code) == ["212"])
  }

  @Test func aChainHasSuppliersOnTheLeftAndUsersOnTheRight() throws {
    let graph = Graph.chain(of: try item("212"))
    #expect(codes(graph.nodes) == ["211", "22", "212", "31"])
    #expect(graph.nodes.map(\.column) == [-1, -1, 0, 1])
    #expect(edges(graph) == ["211>212", "22>212", "212>31"])
  }

  @Test func aChainGoesAsFarAsItIsAsked() throws {
    let graph = Graph.chain(of: try item("212"), up: 3, down: 0)
    #expect(codes(graph.nodes) == ["111", "12", "211", "22", "212"])
    #expect(edges(graph).contains("111>211") && edges(graph).contains("12>22"))
    #expect(codes(Graph.chain(of: try item("212"), up: 0, down: 0).nodes) == ["212"])
  }

  @Test func anItemOnBothSidesStandsTwice() throws {
    let graph = Graph.chain(of: try item("22"))
    #expect(codes(graph.nodes) == ["12", "22", "12", "212"])
    #expect(graph.names == ["c12_in", "c22", "c12_out", "c212"])
  }

  @Test(
    arguments: [
      ("111", "311", ["111", "211", "212", "311"]), ("12", "31", ["12", "22", "212", "31"]),
      ("111", "211", ["111", "211"]),
      ("31", "311", ["31"]), ("111", "111", ["111"]), ("212", "111", nil), ("112", "212", nil),
      ("22", "12", ["22", "12"]),
    ] as [(Code, Code, [String]?)])
  func aPathIsAShortestOne(_ start: Code, _ end: Code, _ codes: [String]?) throws {
    let path = Graph.path(from: try item(start), to: try item(end))
    #expect(path.map { self.codes($0.nodes) } == codes)
  }

  @Test func everyEdgeOfAShippedPathIsASupply() throws {
    let cpc = try Shipped.sample()
    let (start, end) = (try #require(cpc["47330"]), try #require(cpc["84631"]))
    let path = try #require(Graph.path(from: start, to: end))
    for edge in path.edges {
      let (from, to) = (path.nodes[edge.from].item, path.nodes[edge.to].item)
      #expect(from.users.contains(to.scope) && to.suppliers.contains(from.scope))
    }
  }
}
