import CatalogCompiler
package import Classifications
import FoundationEssentials

/// The classifications of the repository, compiled once for all tests of a process.
package enum Shipped {
  private static let whole = Result { try Catalog(bytes: compile { _ in true }.get()) }
  private static let sampled = compile { path in
    !path.contains("/profiles/") || path.hasSuffix("/961.md") || path.hasSuffix("/374.md")
  }

  private static let sampledCatalog = Result { try Catalog(bytes: sampled.get()) }

  private static func compile(_ isWanted: (String) -> Bool) -> Result<[UInt8], any Error> {
    Result {
      let resources = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/Resources"
      var compilation = Compilation(files: try Compilation.files(below: resources).filter { isWanted($0.key) })
      return try compilation.catalog()
    }
  }

  /// The catalog of everything below Resources.
  ///
  /// - Throws: what the compiler refuses.
  package static func catalog() throws -> Catalog { try whole.get() }

  /// The Central Product Classification.
  ///
  /// - Throws: what the compiler refuses.
  package static func cpc() throws -> Classification { try Classification("cpc-2.1", in: catalog()) }

  /// The same with the profiles of 961 and 374 alone, so that what a test expects does not change with new profiles.
  ///
  /// - Throws: what the compiler refuses.
  package static func sample() throws -> Classification {
    try Classification("cpc-2.1", in: sampledCatalog.get())
  }

  /// Writes the catalog of ``sample()`` to a file, for the environment variable `CPC_DATA`.
  ///
  /// - Throws: what the compiler or the file system refuses.
  package static func writeSample(to path: String) throws { try Data(sampled.get()).write(to: URL(filePath: path)) }
}
