/// A compiled catalog: one file, mapped into memory and never parsed.
///
/// Opening costs a check of the header, of every section's bounds and of the catalog's length, whatever its size.
/// The checksum of a table is checked when a ``Classification`` is made from it; that of the whole by ``verify()``.
public final class Catalog: @unchecked Sendable {
  /// Where the catalog was found, for messages.
  public let path: String
  /// The identifiers of the classifications it holds, such as "cpc-2.1", in the order of the compiler.
  public let classifications: [String]
  private let mapping: Mapping
  private let table: SectionTable

  /// Maps the catalog found at `path`, or at `offset` within that file where it is carried by a program.
  ///
  /// - Throws: ``CatalogError`` where the file cannot be opened or is no whole catalog of this format.
  public convenience init(path: String, offset: Int = 0, length: Int? = nil) throws(CatalogError) {
    try self.init(Mapping(path: path, offset: offset, length: length), path: path)
  }

  /// Takes a catalog that has just been compiled, without a file.
  package convenience init(bytes: [UInt8]) throws(CatalogError) {
    try self.init(Mapping(copying: bytes), path: "memory")
  }

  private init(_ mapping: Mapping, path: String) throws(CatalogError) {
    self.path = path
    self.mapping = mapping
    let table = try SectionTable(mapping.bytes, path: path)
    self.table = table
    let classifications = table.rows(of: .about).map { About(section: table.section($0)).identifier }
    self.classifications = classifications
    correspondences = table.rows(of: .correspondence).compactMap { row in
      let section = table.section(row)
      guard let source = classifications[at: section.integer(at: 0)],
        let target = classifications[at: section.integer(at: 4)]
      else { return nil }
      return Correspondence(section: section, source: source, target: target)
    }
  }

  /// The 64-bit content checksum, which names this build of the data.
  public var contentHash: UInt64 { table.contentHash }

  /// Reads the whole file and compares its checksum.
  ///
  /// Reads through a small buffer, so that the memory of the process does not grow with the catalog; some 3 GB/s.
  /// - Throws: ``CatalogError/damaged(path:)``.
  public func verify() throws(CatalogError) {
    guard try mapping.checksum(from: table.end) == contentHash else { throw .damaged(path: path) }
  }

  /// The number of a classification in this catalog.
  func number(of identifier: String) -> Int? { classifications.firstIndex(of: identifier) }

  /// The section of a kind that belongs to a classification, empty if there is none.
  package func section(_ kind: CatalogFormat.Kind, of number: Int, stride: Int = 1) -> Section {
    let row = table.rows(of: kind).first { table.classification($0) == number }
    return row.map { table.section($0, stride: stride) } ?? Section(.init(start: nil, count: 0), stride: stride)
  }

  /// Throws unless the checksum of a section fits its bytes.
  func verify(_ kind: CatalogFormat.Kind, of number: Int) throws(CatalogError) {
    for row in table.rows(of: kind) where table.classification(row) == number {
      guard Checksum.of(table.section(row).bytes) == table.checksum(row) else { throw .damaged(path: path) }
    }
  }

  /// All correspondences it holds.
  public let correspondences: [Correspondence]
}

extension Array {
  /// The element at a position, nil outside.
  fileprivate subscript(at position: Int) -> Element? { indices.contains(position) ? self[position] : nil }
}
