import Glibc

/// A compiled catalog: one file, mapped into memory and never parsed.
///
/// Opening costs a check of the header, of every section's bounds and of the catalog's length, whatever its size.
/// The checksum of a table is checked when a ``Classification`` is made from it; that of the whole by ``verify()``.
public final class Catalog: Sendable {
  /// Where the catalog was found, for messages.
  public let path: String
  private let base: Mapping
  private let offset: Int
  private let length: Int

  /// Maps the catalog found at `path`, or at `offset` within that file where it is carried by a program.
  ///
  /// - Throws: ``CatalogError`` where the file cannot be opened or is no whole catalog of this format.
  public init(path: String, offset: Int = 0, length: Int? = nil) throws(CatalogError) {
    base = try Mapping(path: path)
    self.path = path
    self.offset = offset
    self.length = length ?? (base.bytes.count - offset)
    try checkHeader()
  }

  /// Takes a catalog that has just been compiled, without a file.
  package init(bytes: [UInt8]) throws(CatalogError) {
    base = Mapping(copying: bytes)
    path = "memory"
    offset = 0
    length = bytes.count
    try checkHeader()
  }

  /// The 64-bit content checksum, which names this build of the data.
  public var contentHash: UInt64 { long(CatalogFormat.contentChecksumOffset) }

  /// The identifiers of the classifications it holds, such as "cpc-2.1", in the order of the compiler.
  public var classifications: [String] {
    (0..<entryCount).filter { kind($0) == .about }.map { About(section: section($0)).identifier }
  }

  /// Reads the whole file and compares its checksum.
  ///
  /// Reads through a small buffer, so that the memory of the process does not grow with the catalog; some 3 GB/s.
  /// - Throws: ``CatalogError/damaged(path:)``.
  public func verify() throws(CatalogError) {
    let start = CatalogFormat.headerLength + entryCount * CatalogFormat.entryLength
    guard try base.checksum(offset + start, length - start) == contentHash else { throw .damaged(path: path) }
  }

  // MARK: Sections

  private var bytes: UnsafeRawBufferPointer {
    guard offset >= 0, length >= 0, offset <= base.bytes.count - length else { return .init(start: nil, count: 0) }
    return .init(rebasing: base.bytes[offset..<offset + length])
  }

  private var entryCount: Int { Section(bytes).integer(at: 12) }

  private func long(_ at: Int) -> UInt64 {
    guard at >= 0, at <= bytes.count - 8 else { return 0 }
    return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
  }

  private func entry(_ row: Int) -> Int { CatalogFormat.headerLength + row * CatalogFormat.entryLength }

  private func kind(_ row: Int) -> CatalogFormat.Kind? {
    CatalogFormat.Kind(rawValue: UInt32(Section(bytes).integer(at: entry(row))))
  }

  private func section(_ row: Int, stride: Int = 1) -> Section {
    let at = entry(row)
    return Section(Section(bytes).slice(Int(clamping: long(at + 8)), Int(clamping: long(at + 16))), stride: stride)
  }

  private func checkHeader() throws(CatalogError) {
    let bytes = bytes
    guard bytes.starts(with: CatalogFormat.magic) else {
      throw bytes.count < CatalogFormat.headerLength ? .truncated(path: path) : .notACatalog(path: path)
    }
    guard bytes.count >= CatalogFormat.headerLength else { throw .truncated(path: path) }
    let found = Section(bytes).integer(at: 8)
    guard found == CatalogFormat.version else {
      throw .wrongFormat(path: path, found: found, wanted: CatalogFormat.version)
    }
    guard long(16) == UInt64(bytes.count), entryCount < 1_000, entry(entryCount) <= bytes.count else {
      throw .truncated(path: path)
    }
    var header = Array(bytes[..<entry(entryCount)])
    let sum = CatalogFormat.headerChecksumOffset
    header.replaceSubrange(sum..<sum + 8, with: repeatElement(0, count: 8))
    guard header.withUnsafeBytes({ Checksum.of($0) }) == long(sum) else { throw .damaged(path: path) }
    for row in 0..<entryCount {
      let (end, overflow) = long(entry(row) + 8).addingReportingOverflow(long(entry(row) + 16))
      guard !overflow, end <= UInt64(bytes.count) else { throw .damaged(path: path) }
    }
  }

  /// The section of a kind that belongs to a classification, empty if there is none.
  package func section(_ wanted: CatalogFormat.Kind, of number: Int, stride: Int = 1) -> Section {
    let row = (0..<entryCount).first { kind($0) == wanted && Section(bytes).integer(at: entry($0) + 4) == number }
    return row.map { section($0, stride: stride) } ?? Section(.init(start: nil, count: 0), stride: stride)
  }

  /// The number of a classification in this catalog.
  func number(of identifier: String) -> Int? {
    classifications.firstIndex(of: identifier)
  }

  /// Throws unless the checksum of a section fits its bytes.
  func verify(_ wanted: CatalogFormat.Kind, of number: Int) throws(CatalogError) {
    for row in 0..<entryCount where kind(row) == wanted && Section(bytes).integer(at: entry(row) + 4) == number {
      guard Checksum.of(section(row).bytes) == long(entry(row) + 24) else { throw .damaged(path: path) }
    }
  }

  /// All correspondences it holds.
  public var correspondences: [Correspondence] {
    let names = classifications
    return (0..<entryCount).filter { kind($0) == .correspondence }.compactMap { row in
      let section = section(row)
      let (source, target) = (section.integer(at: 0), section.integer(at: 4))
      guard names.indices.contains(source), names.indices.contains(target) else { return nil }
      return Correspondence(section: section, source: names[source], target: names[target])
    }
  }
}
