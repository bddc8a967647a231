/// One edition of a statistical classification: levels, items, and what is known of each.
///
///     let cpc = try Classification.cpc21()
///     cpc["9613"]?.title
///
/// A value of one word over a mapped file; safe to use from any thread.
public struct Classification: Sendable {
  let storage: Storage

  init(storage: Storage) { self.storage = storage }

  /// Takes a classification from an opened catalog.
  ///
  /// Checks the checksums and the shape of the tree: some 0.2 ms for the 4,596 items of CPC.
  /// - Throws: ``CatalogError``.
  public init(_ identifier: String, in catalog: Catalog) throws(CatalogError) {
    storage = try Storage(catalog: catalog, identifier: identifier)
  }

  /// What the Central Product Classification, Version 2.1, is called in a catalog; commands mean it unless told.
  public static let cpc21Identifier = "cpc-2.1"

  /// The Central Product Classification, Version 2.1, from the catalog that belongs to this program.
  ///
  /// - Throws: ``CatalogError``, also where no catalog is found; for the places see ``CatalogLocation``.
  public static func cpc21() throws(CatalogError) -> Classification {
    try Classification(cpc21Identifier, in: CatalogLocation.open())
  }

  /// The catalog it is read from.
  public var catalog: Catalog { storage.catalog }
  /// What it says of itself: edition, publisher, licence.
  public var about: About { storage.about }
  /// The levels, the highest first.
  public var levels: [Level] { storage.levels }
  /// All items in preorder, each before those below it; never empty.
  public var items: Items { Items(storage: storage, indices: 0..<storage.items.count) }
  /// The items of the highest level, in order.
  public var roots: [Item] { Array(Family(storage, below: nil)) }
  /// How many profiles are written.
  public var profileCount: Int { storage.profiles.count }

  /// The item with exactly this code, punctuation and case aside; found by bisection.
  ///
  /// Where two codes differ in punctuation alone, as "1.11" and "11.1" may, only one that is written so is found.
  public subscript(code: Code) -> Item? {
    storage.index(code).map { Item(storage: storage, index: $0) }
  }

  /// The item at a position in preorder, nil outside.
  public func item(at index: Int) -> Item? {
    index >= 0 && index < storage.items.count ? Item(storage: storage, index: index) : nil
  }

  /// All index terms, in the order of their items.
  public var terms: some RandomAccessCollection<IndexTerm> {
    (0..<storage.terms.count).lazy.map { storage.term($0) }
  }

  /// Another classification of the same catalog, its checksums left to `Catalog.verify()`; the same one each time.
  package func counterpart(_ identifier: String) -> Classification? {
    storage.counterpart(identifier).map { Classification(storage: $0) }
  }

  /// A section of the catalog that another module reads.
  package func section(_ kind: CatalogFormat.Kind) -> Section { storage.catalog.section(kind, of: storage.number) }
}

// MARK: Index arithmetic, for the modules that keep positions and not items

extension Classification {
  /// How many items there are.
  package var count: Int { storage.items.count }
  /// The index after the last item below `index`.
  package func end(of index: Int) -> Int { storage.end(index) }
  /// The depth of an item; 1 is the highest.
  package func depth(of index: Int) -> Int { storage.depth(index) }
  /// The index of the parent.
  package func parent(of index: Int) -> Int? { storage.parent(index) }
}
