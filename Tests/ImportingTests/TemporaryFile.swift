import FoundationEssentials
import Importing

/// A file for one test, gone with it.
final class TemporaryFile {
  let path: String

  init(_ bytes: [UInt8], suffix: String = ".csv") throws {
    path = FileManager.default.temporaryDirectory.appending(path: "cpc-import-\(UUID().uuidString)\(suffix)").path
    try Data(bytes).write(to: URL(filePath: path))
  }

  convenience init(_ text: String, suffix: String = ".csv") throws { try self.init(Array(text.utf8), suffix: suffix) }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func listing(_ options: ImportOptions = ImportOptions()) throws -> Listing {
    try ImportSource(path: path).listing(options)
  }
}
