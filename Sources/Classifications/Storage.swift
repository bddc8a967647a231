internal import Synchronization

/// The tables of one classification in a catalog; everything an ``Item`` reads.
final class Storage: Sendable {
  let catalog: Catalog
  let number: Int
  let about: About
  let levels: [Level]
  let items: Section
  let strings: Section
  let order: Section
  let profiles: Section
  let prose: Section
  let terms: Section
  let references: Section
  let referencesByTarget: Section
  /// Other classifications of the catalog that were asked for, since every page asks for them.
  private let counterparts = Mutex<[String: Storage]>([:])

  /// Takes a classification from a catalog; `checking` its checksums and its shape, once, costs some 0.2 ms.
  init(catalog: Catalog, identifier: String, checking: Bool = true) throws(CatalogError) {
    guard let number = catalog.number(of: identifier) else {
      throw .noSuchClassification(identifier, path: catalog.path)
    }
    self.catalog = catalog
    self.number = number
    about = About(section: catalog.section(.about, of: number))
    levels = about.levels
    items = catalog.section(.items, of: number, stride: CatalogFormat.itemLength)
    strings = catalog.section(.strings, of: number)
    order = catalog.section(.order, of: number, stride: 4)
    profiles = catalog.section(.profiles, of: number, stride: CatalogFormat.profileLength)
    prose = catalog.section(.prose, of: number)
    terms = catalog.section(.terms, of: number, stride: 12)
    references = catalog.section(.references, of: number, stride: 12)
    referencesByTarget = catalog.section(.referencesByTarget, of: number, stride: 4)
    guard levels.count > 0, items.count > 0, order.count == items.count else { throw .damaged(path: catalog.path) }
    guard checking else { return }
    for kind in [CatalogFormat.Kind.about, .items, .strings, .order] { try catalog.verify(kind, of: number) }
    guard isTree() else { throw .damaged(path: catalog.path) }
  }

  /// Another classification of the same catalog, unchecked; opened once.
  func counterpart(_ identifier: String) -> Storage? {
    counterparts.withLock { known in
      if let storage = known[identifier] { return storage }
      known[identifier] = try? Storage(catalog: catalog, identifier: identifier, checking: false)
      return known[identifier]
    }
  }

  /// Whether the numbers of parents and ends form a tree in preorder, so that walking it always ends inside it.
  private func isTree() -> Bool {
    for index in 0..<items.count {
      let parent = items.integer(index, 16)
      let isRoot = parent == CatalogFormat.none
      guard isRoot || parent < index, end(index) > index, depth(index) == (isRoot ? 1 : depth(parent) + 1),
        end(index) <= (isRoot ? items.count : end(parent)), depth(index) <= levels.count
      else { return false }
    }
    return true
  }

  func code(_ index: Int) -> Code { Code(strings.string(items.integer(index, 0), items.short(index, 8))) }
  func title(_ index: Int) -> String { strings.string(items.integer(index, 4), items.short(index, 10)) }
  func end(_ index: Int) -> Int { items.integer(index, 12) }
  func leaves(_ index: Int) -> Int { items.integer(index, 24) }
  func depth(_ index: Int) -> Int { items.short(index, 28) }

  func parent(_ index: Int) -> Int? {
    let parent = items.integer(index, 16)
    return parent < index ? parent : nil
  }

  func profileRow(_ index: Int) -> Int? {
    let row = items.integer(index, 20)
    return row < profiles.count ? row : nil
  }

  func term(_ row: Int) -> IndexTerm {
    IndexTerm(
      text: strings.string(terms.integer(row, 0), terms.integer(row, 4)), code: code(terms.integer(row, 8)))
  }

  /// The item with this very code, or else the only one whose code differs in punctuation and case alone.
  ///
  /// Found by bisection. In a classification with both "1.11" and "11.1", "111" is neither.
  func index(_ code: Code) -> Int? {
    let key = code.key
    let at = partition(order.count) { place in
      let other = self.code(order.integer(place, 0))
      return other.key == key ? !(other < code) : !other.key.lexicographicallyPrecedes(key)
    }
    if at < order.count, self.code(order.integer(at, 0)) == code { return order.integer(at, 0) }
    let alike = (at - 2...at + 1).filter { place in
      place >= 0 && place < order.count && self.code(order.integer(place, 0)).key == key
    }
    return alike.count == 1 && !key.isEmpty ? order.integer(alike[0], 0) : nil
  }
}
