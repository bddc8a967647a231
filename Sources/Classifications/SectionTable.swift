/// Header and table of sections of a catalog, checked when it is made; for the layout see ``CatalogFormat``.
struct SectionTable {
  private let bytes: UnsafeRawBufferPointer

  /// Checks the header: magic, format, lengths, checksum, and that every section lies inside the file.
  init(_ bytes: UnsafeRawBufferPointer, path: String) throws(CatalogError) {
    self.bytes = bytes
    guard bytes.starts(with: CatalogFormat.magic) else {
      throw bytes.count < CatalogFormat.headerLength ? .truncated(path: path) : .notACatalog(path: path)
    }
    guard bytes.count >= CatalogFormat.headerLength else { throw .truncated(path: path) }
    let found = Section(bytes).integer(at: 8)
    guard found == CatalogFormat.version else {
      throw .wrongFormat(path: path, found: found, wanted: CatalogFormat.version)
    }
    guard long(16) == UInt64(bytes.count), count < 1_000, end <= bytes.count else { throw .truncated(path: path) }
    guard headerChecksum == long(CatalogFormat.headerChecksumOffset) else { throw .damaged(path: path) }
    for row in 0..<count {
      let (end, overflow) = long(entry(row) + 8).addingReportingOverflow(long(entry(row) + 16))
      guard !overflow, end <= UInt64(bytes.count) else { throw .damaged(path: path) }
    }
  }

  private var headerChecksum: UInt64 {
    var header = Array(bytes[..<end])
    let at = CatalogFormat.headerChecksumOffset
    header.replaceSubrange(at..<at + 8, with: repeatElement(0, count: 8))
    return header.withUnsafeBytes { Checksum.of($0) }
  }

  private func long(_ at: Int) -> UInt64 {
    guard at >= 0, at <= bytes.count - 8 else { return 0 }
    return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
  }

  private func entry(_ row: Int) -> Int { CatalogFormat.headerLength + row * CatalogFormat.entryLength }

  private var count: Int { Section(bytes).integer(at: 12) }

  /// Where the table ends and the sections begin.
  var end: Int { entry(count) }

  /// The checksum of all sections.
  var contentHash: UInt64 { long(CatalogFormat.contentChecksumOffset) }

  /// The rows of all sections of a kind.
  func rows(of kind: CatalogFormat.Kind) -> [Int] {
    (0..<count).filter { Section(bytes).integer(at: entry($0)) == Int(kind.rawValue) }
  }

  /// The number of the classification that a section belongs to.
  func classification(_ row: Int) -> Int { Section(bytes).integer(at: entry(row) + 4) }

  /// The checksum of a section.
  func checksum(_ row: Int) -> UInt64 { long(entry(row) + 24) }

  /// A section.
  func section(_ row: Int, stride: Int = 1) -> Section {
    let at = entry(row)
    return Section(Section(bytes).slice(Int(clamping: long(at + 8)), Int(clamping: long(at + 16))), stride: stride)
  }
}
