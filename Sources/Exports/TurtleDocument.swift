import Classifications

/// SKOS and XKOS as Turtle.
///
/// The scheme has its levels as a list; each item is a concept with its notation, title, parent and children. A profile
/// stands at the highest item of its scope, the one it was written for. Links to parents and other classifications are
/// kept where their other end is not part of the extract: they are as true there.
struct TurtleDocument: ExportDocument {
  private let extract: Extract
  private let names: SchemeNames
  private let language: String

  init(_ extract: Extract) {
    self.extract = extract
    names = SchemeNames(extract.classification)
    let code = extract.classification.about.language
    language = code.isEmpty ? "" : "@\(code)"
  }

  var head: String {
    let about = extract.classification.about
    let levels = extract.classification.levels
    let scheme: [(String, String)] = [
      ("a", "skos:ConceptScheme"), ("skos:prefLabel", about.title.turtleLiteral + language),
      ("dct:title", about.title.turtleLiteral + language), ("owl:versionInfo", about.edition.turtleLiteral),
      ("dct:publisher", about.publisher.turtleLiteral), ("dct:source", about.source.turtleLiteral),
      ("dct:rights", about.licence.turtleLiteral), ("xkos:numberOfLevels", "\(levels.count)"),
      ("xkos:levels", "(" + levels.map { " <\(names.level($0))>" }.joined() + " )"),
    ]
    return """
      @prefix dct: <http://purl.org/dc/terms/> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix xkos: <http://rdf-vocabulary.ddialliance.org/xkos#> .


      """ + Self.statement(names.scheme, scheme) + levels.map(text).joined() + properties
  }

  private func text(of level: Level) -> String {
    Self.statement(
      names.level(level),
      [
        ("a", "xkos:ClassificationLevel"), ("skos:prefLabel", level.name.turtleLiteral + language),
        ("xkos:depth", "\(level.depth)"),
      ])
  }

  /// The parts of a profile that SKOS has no word for are notes of our own.
  private var properties: String {
    guard extract.classification.profileCount > 0 else { return "" }
    return [ProfilePart.process, .inputs, .outputs].map { part in
      Self.statement(
        names.property(part),
        [("rdfs:subPropertyOf", "skos:note"), ("rdfs:label", part.heading.turtleLiteral + "@en")])
    }.joined()
  }

  func text(of item: Item) -> String {
    var facts: [(String, String)] = [
      ("a", "skos:Concept"), ("skos:inScheme", "<\(names.scheme)>"),
      ("skos:notation", item.code.text.turtleLiteral), ("skos:prefLabel", item.title.turtleLiteral + language),
    ]
    if let parent = item.parent {
      facts.append(("skos:broader", "<\(parent.urn)>"))
    } else {
      facts.append(("skos:topConceptOf", "<\(names.scheme)>"))
    }
    let narrower = item.children.filter(extract.contains).map { "<\($0.urn)>" }
    if !narrower.isEmpty { facts.append(("skos:narrower", narrower.joined(separator: ", "))) }
    facts += item.ownMaps.map { ("skos:\($0.kind.name)Match", "<\($0.target.urn)>") } + notes(of: item)
    let top = item.parent == nil ? "<\(names.scheme)> skos:hasTopConcept <\(item.urn)> .\n" : ""
    return Self.statement(item.urn, facts) + top + "<\(names.level(item.level))> skos:member <\(item.urn)> .\n\n"
  }

  private func notes(of item: Item) -> [(String, String)] {
    guard let profile = item.profile, profile.item == item else { return [] }
    let terms = profile.terms.map { ("skos:altLabel", $0.text.turtleLiteral + "@en") }
    return terms + ProfilePart.allCases.map { part in (property(part), profile[part].plain.turtleLiteral + "@en") }
  }

  private func property(_ part: ProfilePart) -> String {
    switch part {
    case .about: "skos:definition"
    case .process, .inputs, .outputs: "<\(names.property(part))>"
    case .boundaries: "xkos:exclusionNote"
    }
  }

  private static func statement(_ subject: String, _ facts: [(String, String)]) -> String {
    "<\(subject)> " + facts.map { "\($0.0) \($0.1)" }.joined(separator: " ;\n  ") + " .\n"
  }
}
