import Classifications

/// The names of what is described in RDF: URNs that no item can have, since a colon in a code is percent-encoded.
struct SchemeNames {
  /// The concept scheme: "urn:cpc:scheme:cpc-2.1".
  let scheme: String
  private let namespace: String

  init(_ classification: Classification) {
    namespace = classification.about.namespace
    scheme = "\(namespace):scheme:" + classification.about.identifier
  }

  /// A level: "urn:cpc:level:4".
  func level(_ level: Level) -> String { "\(namespace):level:\(level.depth)" }

  /// The property that holds a part of a profile: "urn:cpc:part:inputs".
  func property(_ part: ProfilePart) -> String { "\(namespace):part:\(part.name)" }
}
