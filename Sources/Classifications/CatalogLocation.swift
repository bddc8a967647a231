import Glibc

/// Where the catalog of a program lies.
///
/// Looked for in this order: the file `$CPC_DATA` names; carried at the end of the program itself; `../share/cpc/`
/// beside the program's folder; the resource bundle that `swift build` lays next to the program.
public enum CatalogLocation {
  /// Opens the first catalog found.
  ///
  /// - Throws: ``CatalogError``; a catalog that is found but damaged is an error, the next place is not tried.
  public static func open() throws(CatalogError) -> Catalog {
    if let path = environment("CPC_DATA"), !path.isEmpty { return try Catalog(path: path) }
    let program = programPath()
    if let (offset, length) = trailer(of: program) {
      return try Catalog(path: program, offset: offset, length: length)
    }
    let folder = program.prefix(upTo: program.lastIndex(of: "/") ?? program.startIndex)
    let places = [
      "\(folder)/../share/cpc/catalog", "\(folder)/cpc-explorer_ShippedCatalog.resources/catalog",
    ]
    for place in places where access(place, F_OK) == 0 { return try Catalog(path: place) }
    throw .notFound(places)
  }

  private static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// The path of the running program, links resolved.
  private static func programPath() -> String {
    let length = 4_096
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: length) { buffer in
      guard let start = buffer.baseAddress else { return "" }
      let count = readlink("/proc/self/exe", start, length)
      guard count > 0 else { return CommandLine.arguments.first ?? "" }
      return String(decoding: UnsafeRawBufferPointer(start: start, count: count), as: UTF8.self)
    }
  }

  /// Where the catalog lies that a program carries at its end.
  private static func trailer(of program: String) -> (offset: Int, length: Int)? {
    let file = Glibc.open(program, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    let end = lseek(file, 0, SEEK_END)
    let size = CatalogFormat.trailerLength
    return withUnsafeTemporaryAllocation(byteCount: size, alignment: 8) { buffer in
      guard end > size, pread(file, buffer.baseAddress, size, end - size) == size,
        buffer.starts(with: CatalogFormat.trailerMagic)
      else { return nil }
      let number = { UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: $0, as: UInt64.self)) }
      return (Int(clamping: number(8)), Int(clamping: number(16)))
    }
  }
}
