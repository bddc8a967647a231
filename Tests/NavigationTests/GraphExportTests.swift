import CatalogTesting
import Classifications
import Navigation
import Testing

/// Graphs as Mermaid, dot and text.
@Suite struct GraphExportTests {
  let small: Classification

  init() throws { small = try SmallTrade.classification() }

  private func family(_ code: Code) throws -> Graph { .family(of: try #require(small[code])) }

  @Test func mermaidHasAClassForEachLevelAndAHighlight() throws {
    #expect(
      try family("22").mermaid == """
        graph LR
          classDef level1 fill:#a8f9ff,stroke:#333333,color:#000000
          classDef level2 fill:#e0a458,stroke:#333333,color:#000000
          classDef level3 fill:#419d78,stroke:#333333,color:#000000
          classDef level4 fill:#c04abc,stroke:#333333,color:#000000
          classDef level5 fill:#f1c40f,stroke:#333333,color:#000000
          classDef highlight fill:#ffffff,stroke:#000000,stroke-width:4px,color:#000000
          c2["2 Made goods"]:::level1
          c21["21 Food"]:::level2
          c22["22 Tools, #34;sharp#34; #38; #60;blunt#62; #35;1"]:::highlight
          c2 --> c21
          c2 --> c22

        """)
  }

  @Test func dotQuotesItsLabels() throws {
    #expect(
      try family("22").dot == #"""
        digraph family {
          rankdir=LR
          node [shape=box, style="rounded,filled", fontname="sans-serif"]
          c2 [label="2 Made goods", fillcolor="#a8f9ff"]
          c21 [label="21 Food", fillcolor="#e0a458"]
          c22 [label="22 Tools, \"sharp\" & <blunt> #1", fillcolor="#ffffff", penwidth=4]
          { rank=same; c21; c22 }
          c2 -> c21
          c2 -> c22
        }

        """#)
  }

  @Test func aFamilyAsTextIsAnIndentedTree() throws {
    #expect(
      try family("21").text
        == "  2 Made goods\n>   21 Food\n      211 Flour\n      212 Bread\n    22 Tools, \"sharp\" & <blunt> #1\n")
  }

  @Test func aChainAsTextGoesBySections() throws {
    let text = Graph.chain(of: try #require(small["212"]), up: 2).text
    #expect(
      text == """
        212 Bread

        Supplied by (2)
          2 Made goods
            211 Flour
            22 Tools, "sharp" & <blunt> #1

        Supplied by, 2 steps away (2)
          1 Farm goods
            111 Wheat
            12 Wood

        Used by (1)
          3 Services
            31 Trade

        """)
  }

  @Test func aPathAsTextGoesStepByStep() throws {
    let path = Graph.path(from: try #require(small["111"]), to: try #require(small["212"]))
    #expect(path?.text == "111 Wheat\n-> 211 Flour\n-> 212 Bread\n")
  }
}
