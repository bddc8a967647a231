import Classifications

/// One pair of a correspondence as JSON: what the other item is to this one.
struct MapJSON: Encodable {
  let classification: String
  let code: String
  let title: String
  let match: String

  init(_ map: Map) {
    classification = map.target.classification.about.identifier
    code = map.target.code.text
    title = map.target.title
    match = map.kind.name
  }
}
