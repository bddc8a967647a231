package import Classifications

/// An item as JSON, wherever an item is printed; with `isWhole`, everything that is known of it.
package struct ItemJSON: Encodable {
  /// What is said of an item at least.
  let classification: String
  let code: String
  let title: String
  let level: String
  let depth: Int
  let urn: String
  /// The codes above it, from the highest.
  let path: [String]
  /// The codes of its scope, from the highest: it and the only children it shares title and profile with.
  let chain: [String]
  let leaves: Int

  // Left out where only the item itself is printed.
  let edition: String?
  let children: [String]?
  let profile: ProfileJSON?
  let correspondences: [MapJSON]?
  let references: [ReferenceJSON]?
  let referencedBy: [ReferenceJSON]?

  /// Describes an item.
  package init(_ item: Item, isWhole: Bool = false) {
    let about = item.classification.about
    classification = about.identifier
    code = item.code.text
    title = item.title
    level = item.level.name
    depth = item.level.depth
    urn = item.urn
    path = item.ancestors.map(\.code.text)
    chain = item.chain.map(\.code.text)
    leaves = item.leafCount
    edition = isWhole ? about.edition : nil
    children = isWhole ? item.children.map(\.code.text) : nil
    profile = isWhole ? item.profile.map(ProfileJSON.init) : nil
    correspondences =
      isWhole ? item.classification.counterparts.flatMap { item.correspondences(to: $0) }.map(MapJSON.init) : nil
    references = isWhole ? item.references.map { ReferenceJSON($0.target, $0.part) } : nil
    referencedBy = isWhole ? item.referencedBy.map { ReferenceJSON($0.source, $0.part) } : nil
  }
}
