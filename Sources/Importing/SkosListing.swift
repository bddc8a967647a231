package import CatalogCompiler

extension Listing {
  /// Reads SKOS in Turtle: concepts with notation, preferred label and broader concept.
  ///
  /// A concept without `skos:notation` has the end of its IRI as its code. Of several labels the one in the language
  /// wanted counts, else one without a language, else the first. `skos:narrower` counts as `skos:broader` does. The
  /// items are in the order of their codes, since statements have none.
  /// - Throws: `Refusal` where the file is no Turtle.
  package init(turtle bytes: [UInt8], file: String, language: String) throws(Refusal) {
    if let line = Self.lineOfBadByte(bytes) {
      throw Refusal(file: file, line: line, reason: "not valid UTF-8, which Turtle has to be")
    }
    var concepts = Concepts(language: language.lowercased())
    try TurtleReader.read(bytes, file: file) { concepts.take($0) }
    self.init(file: file, namesParents: concepts.all.values.contains { !$0.parents.isEmpty })
    for (iri, concept) in concepts.all.filter(\.value.isConcept).sorted(by: { Concepts.precedes($0, $1) }) {
      let broader = concept.parents.filter { $0 != iri }
      if broader.count > 1 {
        let names = broader.map { concepts.code($0) }.sorted().joined(separator: " and ")
        refuse(concept.line, "\(concepts.code(iri)) is below \(names); a classification has one item above each")
        continue
      }
      let parent = concept.parents.isEmpty ? "" : concepts.code(broader.first ?? iri)
      add(code: concepts.code(iri), title: concept.label?.text ?? "", parent: parent, line: concept.line)
    }
  }

  private static func lineOfBadByte(_ bytes: [UInt8]) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var line = 1
    for piece in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if String(validating: piece, as: UTF8.self) == nil { return line }
      line += 1
    }
    return line
  }
}

/// The concepts of a file, gathered from its statements.
private struct Concepts {
  struct Concept {
    /// The line of the first statement about it.
    var line: Int
    var isConcept = false
    var notation: String?
    var label: (text: String, rank: Int)?
    var parents: Set<String> = []
  }

  let language: String
  private(set) var all: [String: Concept] = [:]

  private static let skos = "http://www.w3.org/2004/02/skos/core#"
  private static let type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
  private static let rdfsLabel = "http://www.w3.org/2000/01/rdf-schema#label"

  init(language: String) { self.language = language }

  mutating func take(_ triple: Triple) {
    if triple.predicate == Self.type, triple.object == .resource(Self.skos + "Concept") {
      all[triple.subject, default: Concept(line: triple.line)].isConcept = true
    } else if triple.predicate == Self.rdfsLabel {
      take(label: triple, isPreferred: false)
    } else if triple.predicate.hasPrefix(Self.skos) {
      take(triple, String(triple.predicate.dropFirst(Self.skos.count)))
    }
  }

  private mutating func take(_ triple: Triple, _ property: String) {
    switch (property, triple.object) {
    case ("notation", .literal(let text, _)):
      let former = all[triple.subject]?.notation
      all[triple.subject, default: Concept(line: triple.line)].notation = former ?? text
    case ("prefLabel", _): take(label: triple, isPreferred: true)
    case ("broader", .resource(let other)):
      all[triple.subject, default: Concept(line: triple.line)].parents.insert(other)
      all[triple.subject]?.isConcept = true
    case ("narrower", .resource(let other)):
      all[other, default: Concept(line: triple.line)].parents.insert(triple.subject)
    case ("inScheme", _), ("topConceptOf", _):
      all[triple.subject, default: Concept(line: triple.line)].isConcept = true
    default: break
    }
  }

  /// Keeps the label that fits best: the language wanted, none, any; those of SKOS before those of RDFS.
  private mutating func take(label triple: Triple, isPreferred: Bool) {
    guard case .literal(let text, let tag) = triple.object else { return }
    let fit = tag == language ? 0 : tag?.hasPrefix(language + "-") == true ? 1 : tag == nil ? 2 : 3
    let rank = fit + (isPreferred ? 0 : 4)
    if let known = all[triple.subject]?.label, known.rank <= rank { return }
    all[triple.subject, default: Concept(line: triple.line)].label = (text, rank)
  }

  /// The code of a concept: its notation, else the end of its IRI.
  func code(_ iri: String) -> String {
    if let notation = all[iri]?.notation { return notation }
    let end =
      iri.utf8.lastIndex { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "/") }
      ?? iri.utf8.lastIndex(of: UInt8(ascii: ":"))
    return end.map { String(iri[iri.utf8.index(after: $0)...]) } ?? iri
  }

  static func precedes(_ a: (key: String, value: Concept), _ b: (key: String, value: Concept)) -> Bool {
    (a.value.notation ?? a.key) < (b.value.notation ?? b.key)
  }
}
