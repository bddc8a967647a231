import Classifications

/// SKOS and XKOS as JSON-LD: the same statements as ``TurtleDocument``, one node a line.
struct JSONLDDocument: ExportDocument {
  private let extract: Extract
  private let names: SchemeNames

  init(_ extract: Extract) {
    self.extract = extract
    names = SchemeNames(extract.classification)
  }

  let separator = ",\n"
  let tail = "\n]}\n"

  var head: String {
    let nodes = [scheme] + extract.classification.levels.map(node) + properties
    return "{\"@context\":\(context),\n\"@graph\":[\n" + nodes.joined(separator: ",\n") + ",\n"
  }

  func text(of item: Item) throws -> String { try JSONText.line(ConceptJSONLD(item, names, in: extract)) }

  private var context: String {
    let language = extract.classification.about.language
    let title = language.isEmpty ? "" : ",\"@language\":\(Self.quoted(language))"
    let links = [
      "inScheme", "broader", "narrower", "topConceptOf", "exactMatch", "broadMatch", "narrowMatch", "relatedMatch",
    ]
    .map { "\"\($0)\":{\"@id\":\"skos:\($0)\",\"@type\":\"@id\"}" }
    let parts = [ProfilePart.process, .inputs, .outputs].map {
      "\"\($0.name)\":{\"@id\":\(Self.quoted(names.property($0))),\"@language\":\"en\"}"
    }
    let others = [
      "\"dct\":\"http://purl.org/dc/terms/\"", "\"owl\":\"http://www.w3.org/2002/07/owl#\"",
      "\"rdfs\":\"http://www.w3.org/2000/01/rdf-schema#\"", "\"skos\":\"http://www.w3.org/2004/02/skos/core#\"",
      "\"xkos\":\"http://rdf-vocabulary.ddialliance.org/xkos#\"", "\"notation\":\"skos:notation\"",
      "\"prefLabel\":{\"@id\":\"skos:prefLabel\"\(title)}", "\"title\":{\"@id\":\"dct:title\"\(title)}",
      "\"altLabel\":{\"@id\":\"skos:altLabel\",\"@language\":\"en\"}",
      "\"definition\":{\"@id\":\"skos:definition\",\"@language\":\"en\"}",
      "\"exclusionNote\":{\"@id\":\"xkos:exclusionNote\",\"@language\":\"en\"}",
      "\"memberOf\":{\"@reverse\":\"skos:member\",\"@type\":\"@id\"}",
      "\"isTopOf\":{\"@reverse\":\"skos:hasTopConcept\",\"@type\":\"@id\"}",
      "\"levels\":{\"@id\":\"xkos:levels\",\"@type\":\"@id\",\"@container\":\"@list\"}",
      "\"subPropertyOf\":{\"@id\":\"rdfs:subPropertyOf\",\"@type\":\"@id\"}",
      "\"label\":{\"@id\":\"rdfs:label\",\"@language\":\"en\"}",
    ]
    return "{" + (others + links + parts).joined(separator: ",") + "}"
  }

  private var scheme: String {
    let about = extract.classification.about
    let levels = extract.classification.levels
    let facts = [
      "@id": names.scheme, "@type": "skos:ConceptScheme", "prefLabel": about.title, "title": about.title,
      "owl:versionInfo": about.edition, "dct:publisher": about.publisher, "dct:source": about.source,
      "dct:rights": about.licence,
    ]
    return Self.quoted(facts).dropLast() + ",\"xkos:numberOfLevels\":\(levels.count),\"levels\":"
      + Self.quoted(levels.map(names.level)) + "}"
  }

  private func node(_ level: Level) -> String {
    let facts = ["@id": names.level(level), "@type": "xkos:ClassificationLevel", "prefLabel": level.name]
    return Self.quoted(facts).dropLast() + ",\"xkos:depth\":\(level.depth)}"
  }

  private var properties: [String] {
    guard extract.classification.profileCount > 0 else { return [] }
    return [ProfilePart.process, .inputs, .outputs].map { part in
      Self.quoted(["@id": names.property(part), "subPropertyOf": "skos:note", "label": part.heading])
    }
  }

  /// Text, or texts by their names, as JSON; encoding them cannot fail.
  private static func quoted(_ value: some Encodable) -> String { (try? JSONText.line(value)) ?? "null" }
}
