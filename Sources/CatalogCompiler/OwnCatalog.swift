import Classifications
import Search

/// Compiles one classification that somebody made to a catalog of its own, its search index included.
package enum OwnCatalog {
  /// An item: what it says, and the position of the one above it.
  package struct Entry: Sendable {
    let code: String
    let title: String
    let parent: Int?
    let depth: Int

    /// Takes an item; `parent` stands before it, and `depth` is one more than the parent's.
    package init(code: String, title: String, parent: Int?, depth: Int) {
      self.code = code
      self.title = title
      self.parent = parent
      self.depth = depth
    }
  }

  /// The catalog.
  ///
  /// `about` holds lines of key, tab, value as the about.tsv of Resources does; `entries` are in preorder. Costs some
  /// seconds for 100,000 items, nearly all of it for the search index.
  /// - Throws: ``Refusals`` where `about` is no text of that kind; `CatalogError` where the tree is none.
  package static func compiled(about: String, entries: [Entry]) throws -> [UInt8] {
    var refusals: [Refusal] = []
    let text = SourceText(file: "about", bytes: Array(about.utf8), refusals: &refusals)
    guard refusals.isEmpty else { throw Refusals(all: refusals) }
    let source = ClassificationSource(about: text, items: ItemSource(entries))
    var writer = CatalogWriter()
    ClassificationWriter(source).add(to: &writer, as: 0)
    let classification = try Classification(source.about.identifier, in: Catalog(bytes: writer.catalog))
    writer.add(.searchIndex, of: 0, SearchIndexBuilder(classification).bytes)
    return writer.catalog
  }
}
