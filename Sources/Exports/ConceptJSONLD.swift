import Classifications

/// An item as a node of JSON-LD; the words are those of the context of `JSONLDDocument`.
struct ConceptJSONLD: Encodable {
  let id: String
  let type = "skos:Concept"
  let inScheme: String
  let memberOf: String
  let notation: String
  let prefLabel: String
  let broader: String?
  let topConceptOf: String?
  let isTopOf: String?
  let narrower: [String]?
  let altLabel: [String]?
  let definition: String?
  let process: String?
  let inputs: String?
  let outputs: String?
  let exclusionNote: String?
  let exactMatch: [String]?
  let broadMatch: [String]?
  let narrowMatch: [String]?
  let relatedMatch: [String]?

  private enum CodingKeys: String, CodingKey {
    case id = "@id"
    case type = "@type"
    case inScheme, memberOf, notation, prefLabel, broader, topConceptOf, isTopOf, narrower, altLabel, definition
    case process, inputs, outputs, exclusionNote, exactMatch, broadMatch, narrowMatch, relatedMatch
  }

  init(_ item: Item, _ names: SchemeNames, in extract: Extract) {
    let some: ([String]) -> [String]? = { $0.isEmpty ? nil : $0 }
    id = item.urn
    inScheme = names.scheme
    memberOf = names.level(item.level)
    notation = item.code.text
    prefLabel = item.title
    broader = item.parent?.urn
    topConceptOf = item.parent == nil ? names.scheme : nil
    isTopOf = topConceptOf
    narrower = some(item.children.filter(extract.contains).map(\.urn))
    let profile = item.profile.flatMap { $0.item == item ? $0 : nil }
    altLabel = profile.flatMap { some($0.terms.map(\.text)) }
    definition = profile?[.about].plain
    process = profile?[.process].plain
    inputs = profile?[.inputs].plain
    outputs = profile?[.outputs].plain
    exclusionNote = profile?[.boundaries].plain
    let maps = item.ownMaps
    let targets: (Map.Kind) -> [String]? = { kind in some(maps.filter { $0.kind == kind }.map(\.target.urn)) }
    exactMatch = targets(.exact)
    broadMatch = targets(.broad)
    narrowMatch = targets(.narrow)
    relatedMatch = targets(.related)
  }
}
