import CatalogCompiler
import Classifications
import FoundationEssentials
import Testing

/// A catalog that is not as it should be is refused with its own error, and never traps.
@Suite struct CatalogTests {
  static let bytes = Result {
    var compilation = Compilation(files: [
      "x/about.tsv": Array("id\tx\nname\tX\nlevels\tsection;division\nlengths\t1;2".utf8),
      "x/items.tsv": Array("0\tNought\n01\tNought one\n02\tNought two\n1\tOne\n".utf8),
    ])
    return try compilation.catalog()
  }

  /// Opens, checks and reads everything a catalog holds.
  private func readAll(_ bytes: [UInt8]) throws {
    let catalog = try Catalog(bytes: bytes)
    try catalog.verify()
    let x = try Classification("x", in: catalog)
    for item in x.items { _ = (item.title, item.children, item.profile, item.references, item.referencedBy) }
  }

  @Test func aWholeCatalogIsRead() throws {
    try readAll(Self.bytes.get())
  }

  @Test func everyTruncationIsRefused() throws {
    let whole = try Self.bytes.get()
    for length in 0..<whole.count {
      #expect(throws: CatalogError.self) { try readAll(Array(whole[..<length])) }
    }
  }

  @Test func everyChangedByteIsRefused() throws {
    let whole = try Self.bytes.get()
    for place in whole.indices {
      var damaged = whole
      damaged[place] ^= 0x41
      #expect(throws: CatalogError.self) { try readAll(damaged) }
    }
  }

  @Test(arguments: [(0, 1), (2, 1)])
  func anotherFormatIsNamed(_ found: Int, _ wanted: Int) throws {
    var bytes = try Self.bytes.get()
    bytes[8] = UInt8(found)
    #expect(throws: CatalogError.wrongFormat(path: "memory", found: found, wanted: wanted)) { try readAll(bytes) }
  }

  @Test func aMissingFileAndAFolderAreErrors() {
    #expect(throws: CatalogError.unreadable(path: "/nowhere/catalog", code: 2)) {
      try Catalog(path: "/nowhere/catalog")
    }
    #expect(throws: CatalogError.self) { try Catalog(path: "/") }
  }

  @Test func aCatalogCarriedByAProgramIsFoundAtItsOffset() throws {
    let catalog = Data(try Self.bytes.get())
    let file = FileManager.default.temporaryDirectory.appending(path: "carried-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    let program = carried(catalog, by: Data("a program".utf8))
    try program.write(to: file)
    let read = try Catalog(path: file.path, offset: program.count - catalog.count - 24, length: catalog.count)
    try read.verify()
    #expect(read.classifications == ["x"])
  }
}
