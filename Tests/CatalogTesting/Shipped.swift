import CatalogCompiler
package import Classifications

/// The classifications of the repository, compiled once for all tests of a process.
package enum Shipped {
  private static let compiled = Result {
    let resources = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/Resources"
    var compilation = try Compilation(folder: resources)
    return try Catalog(bytes: compilation.catalog())
  }

  /// The catalog of everything below Resources.
  ///
  /// - Throws: what the compiler refuses.
  package static func catalog() throws -> Catalog { try compiled.get() }

  /// The Central Product Classification.
  ///
  /// - Throws: what the compiler refuses.
  package static func cpc() throws -> Classification { try Classification("cpc-2.1", in: catalog()) }
}
