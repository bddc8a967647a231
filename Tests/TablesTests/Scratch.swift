import Foundation
import Tables

/// A file for one test, gone with this value.
final class Scratch {
  let path = FileManager.default.temporaryDirectory.appending(path: "cpc-tables-\(UUID().uuidString)").path

  init(_ bytes: some Sequence<UInt8>) throws { try Data(bytes).write(to: URL(filePath: path)) }

  convenience init(_ text: String) throws { try self.init(text.utf8) }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The texts of all records.
  func rows(_ dialect: Dialect? = nil) throws -> [[String]] {
    let reader = try TableReader(path, dialect: dialect)
    var rows: [[String]] = []
    while let record = try reader.next() { rows.append(record.texts) }
    return rows
  }

  /// What reading it to the end throws.
  func failure() throws -> TableError? {
    do throws(TableError) {
      let reader = try TableReader(path)
      while try reader.next() != nil {}
      return nil
    } catch {
      return error
    }
  }
}
