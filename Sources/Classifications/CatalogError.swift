/// Why a catalog cannot be used.
///
/// The cases are data; sentences for people are made where they are printed.
public enum CatalogError: Error, Hashable, Sendable {
  /// No catalog in any of the places looked at, in the order they were tried.
  case notFound([String])
  /// The file cannot be opened or mapped; `code` is the system's error number.
  case unreadable(path: String, code: Int32)
  /// The file is shorter or longer than its header says, or too short to have one.
  case truncated(path: String)
  /// The file does not begin as a catalog does.
  case notACatalog(path: String)
  /// The catalog has another format than this program reads.
  case wrongFormat(path: String, found: Int, wanted: Int)
  /// A checksum does not fit its bytes, or a number points outside the file.
  case damaged(path: String)
  /// The catalog does not hold this classification.
  case noSuchClassification(String, path: String)

  /// The file it is about; nil where none was found.
  public var path: String? {
    switch self {
    case .notFound: nil
    case .unreadable(let path, _), .truncated(let path), .notACatalog(let path), .wrongFormat(let path, _, _),
      .damaged(let path), .noSuchClassification(_, let path):
      path
    }
  }
}
