import CatalogCompiler
import Importing
import Testing

/// SKOS in Turtle, as people and programs write it.
@Suite struct SkosTests {
  private func items(_ turtle: String, language: String = "en") throws -> [String] {
    var options = ImportOptions()
    options.language = language
    do {
      let listing = try TemporaryFile(turtle, suffix: ".ttl").listing(options)
      let nodes = try Tree(listing, options: options).nodes
      return nodes.map { "\($0.code)=\($0.title)<\($0.parent.map { nodes[$0].code } ?? "-")" }
    } catch let refusals as Refusals {
      return refusals.all.map { "\($0.line): \($0.reason)" }
    }
  }

  private static let head = """
    @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
    PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
    @base <http://example.org/c/> .
    # a comment with "quotes" and <brackets>

    """

  @Test func notationsLabelsAndBroaderConceptsAreRead() throws {
    let turtle =
      Self.head + """
        <scheme> a skos:ConceptScheme ; skos:prefLabel "Waste"@en ; skos:hasTopConcept <w1> .
        <w1> a skos:Concept ; skos:notation "1" ; skos:prefLabel "Metal"@en , "Metall"@de ; skos:topConceptOf <scheme> .
        <w11> rdf:type skos:Concept ; skos:notation "1.1"^^<http://example.org/code> ;
          skos:prefLabel \"\"\"Scrap "iron" \\u00e9\"\"\"@en-GB ; skos:broader <w1> ; skos:note [ a <n> ; <v> 4.5 ] , ( 1 "a" ) ; .
        <http://example.org/c/w2> a skos:Concept ; skos:prefLabel 'Paper' ; skos:narrower <w21>.
        <w21> a skos:Concept ; skos:prefLabel "Karton"@de , "Board"@en .

        """
    #expect(try items(turtle) == ["1=Metal<-", "1.1=Scrap \"iron\" é<1", "w2=Paper<-", "w21=Board<w2"])
    #expect(try items(turtle, language: "de").first == "1=Metall<-")
  }

  @Test func nTriplesAreRead() throws {
    let skos = "http://www.w3.org/2004/02/skos/core#"
    let triples = """
      <http://e.org/a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <\(skos)Concept> .
      <http://e.org/a> <\(skos)prefLabel> "A"@en .
      <http://e.org/a/b> <\(skos)broader> <http://e.org/a> .
      <http://e.org/a/b> <\(skos)prefLabel> "B" .

      """
    #expect(try items(triples) == ["a=A<-", "b=B<a"])
  }

  @Test(
    arguments: [
      ("<a> a skos:Concept ; skos:prefLabel \"A\" ; skos:broader <b> .", "5: code a is an orphan: b, which"),
      ("<a> a skos:Concept ; skos:prefLabel \"A\" ; skos:broader <a> .", "5: code a lies below itself"),
      (
        "<a> a skos:Concept ;\n skos:broader <b> .\n<b> a skos:Concept ; skos:prefLabel \"B\" .",
        "5: code a has no title"
      ),
      ("<a> a skos:Concept ; skos:prefLabel \"A\n", "5: a text that is not closed in its line"),
      ("<a> a skos:Concept ; skos:prefLabel \"\"\"A\n\n", "5: a text that is not closed"),
      ("<a> a nope:Concept .", "5: the prefix nope: is not declared"),
      ("\n<a> a skos:Concept", "6: a statement that does not end with a point"),
      ("<a a skos:Concept .", "5: an IRI that is not closed by >"),
      ("{ <a> a skos:Concept }", "5: a character that Turtle does not have here"),
      ("<a> a \(String(repeating: "[ <b> ", count: 100)) .", "5: brackets nest deeper than 64"),
      ("<a> <b> \"\\x\" .", "5: an escape that Turtle does not know"),
      ("<a> a", "5: what a property says is wanted here"),
      ("", "0: there are no items in it"),
      (
        "<a> a skos:Concept ; skos:prefLabel \"A\" ; skos:broader <b> , <c> . <b> a skos:Concept ; "
          + "skos:prefLabel \"B\" . <c> a skos:Concept ; skos:prefLabel \"C\" .", "5: a is below b and c"
      ),
    ])
  func refusesWithTheLine(_ turtle: String, _ start: String) throws {
    let lines = try items(Self.head + turtle)
    #expect(lines.first?.hasPrefix(start) ?? false, "\(lines)")
  }

  @Test func bytesThatAreNoUTF8AreRefusedWithTheLine() throws {
    let file = try TemporaryFile(Array("@prefix a: <b> .\n".utf8) + [0x22, 0xff, 0x22], suffix: ".ttl")
    #expect(throws: Refusals.self) { try file.listing() }
  }
}
