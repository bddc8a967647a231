import Classifications

/// What a classification says of itself, as JSON.
struct ClassificationJSON: Encodable {
  /// A level as JSON.
  struct LevelJSON: Encodable {
    let depth: Int
    let name: String
  }

  let identifier: String
  let name: String
  let edition: String
  let title: String
  let publisher: String
  let source: String
  let licence: String
  let language: String
  let levels: [LevelJSON]

  init(_ classification: Classification) {
    let about = classification.about
    identifier = about.identifier
    name = about.name
    edition = about.edition
    title = about.title
    publisher = about.publisher
    source = about.source
    licence = about.licence
    language = about.language
    levels = classification.levels.map { LevelJSON(depth: $0.depth, name: $0.name) }
  }
}
