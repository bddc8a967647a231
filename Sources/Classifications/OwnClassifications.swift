import Glibc

/// The classifications that a user imported: each a catalog of its own in one folder.
///
/// The folder is `$XDG_DATA_HOME/cpc/classifications`, or `~/.local/share/cpc/classifications`.
public enum OwnClassifications {
  private static let suffix = ".catalog"

  /// The folder, which need not exist; nil where neither variable is set.
  public static var folder: String? { UserFolder.data.path.map { $0 + "/classifications" } }

  /// The file of a classification, which need not exist.
  public static func path(of name: String) -> String? { folder.map { "\($0)/\(name)\(suffix)" } }

  /// The names of those there are, in the order of their bytes.
  public static var names: [String] {
    guard let folder, let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { start in
        start.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(suffix), !name.hasPrefix(".") { names.append(String(name.dropLast(suffix.utf8.count))) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Opens one by its name.
  ///
  /// - Throws: ``CatalogError``, also where the file is no catalog or a damaged one.
  public static func open(_ name: String) throws(CatalogError) -> Classification {
    guard let path = path(of: name) else { throw .notFound(["$XDG_DATA_HOME", "$HOME"]) }
    return try Classification(name, in: Catalog(path: path))
  }

  /// Whether a catalog of this path is one of them.
  public static func holds(_ path: String) -> Bool {
    folder.map { path.hasPrefix($0 + "/") } ?? false
  }
}
