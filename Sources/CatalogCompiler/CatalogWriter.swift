import Classifications

/// Puts sections together to a catalog file; the layout is described at `CatalogFormat`.
struct CatalogWriter {
  private var sections: [(kind: CatalogFormat.Kind, classification: UInt32, bytes: [UInt8])] = []

  mutating func add(_ kind: CatalogFormat.Kind, of classification: Int?, _ bytes: [UInt8]) {
    sections.append((kind, classification.map(UInt32.init) ?? CatalogFormat.shared, bytes))
  }

  /// The whole file.
  var catalog: [UInt8] {
    let start = CatalogFormat.headerLength + sections.count * CatalogFormat.entryLength
    var table = Bytes()
    var content = Bytes()
    for section in sections {
      content.pad(to: 8)
      table.add32(section.kind.rawValue)
      table.add32(section.classification)
      table.add64(UInt64(start + content.bytes.count))
      table.add64(UInt64(section.bytes.count))
      table.add64(section.bytes.withUnsafeBytes { Checksum.of($0) })
      content.add(section.bytes)
    }
    content.pad(to: 8)
    var header = Bytes()
    header.add(CatalogFormat.magic)
    header.add32(UInt32(CatalogFormat.version))
    header.add32(UInt32(sections.count))
    header.add64(UInt64(start + content.bytes.count))
    header.add64(0)
    header.add64(content.bytes.withUnsafeBytes { Checksum.of($0) })
    var front = header.bytes + table.bytes
    let sum = front.withUnsafeBytes { Checksum.of($0) }
    let at = CatalogFormat.headerChecksumOffset
    front.replaceSubrange(at..<at + 8, with: withUnsafeBytes(of: sum.littleEndian) { Array($0) })
    return front + content.bytes
  }
}

/// Bytes that grow, numbers written little-endian.
struct Bytes {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ more: some Sequence<UInt8>) { bytes.append(contentsOf: more) }
  mutating func add16(_ value: Int) { withUnsafeBytes(of: UInt16(clamping: value).littleEndian) { bytes += $0 } }
  mutating func add32(_ value: UInt32) { withUnsafeBytes(of: value.littleEndian) { bytes += $0 } }
  mutating func add32(_ value: Int) { add32(UInt32(clamping: value)) }
  mutating func add64(_ value: UInt64) { withUnsafeBytes(of: value.littleEndian) { bytes += $0 } }

  mutating func pad(to multiple: Int) {
    while bytes.count % multiple != 0 { bytes.append(0) }
  }

  /// Adds a text and says where it stands.
  mutating func place(_ text: String) -> (offset: Int, length: Int) {
    defer { bytes += text.utf8 }
    return (bytes.count, text.utf8.count)
  }
}
