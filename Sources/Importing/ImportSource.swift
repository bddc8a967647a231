import CatalogCompiler
import Glibc
import Tables

/// A file to import: a table, or SKOS in Turtle.
package struct ImportSource: Sendable {
  private let path: String
  private let isTurtle: Bool?

  /// Names a file, "-" for standard input; what it is is found out unless somebody says so.
  package init(path: String, isTurtle: Bool? = nil) {
    self.path = path
    self.isTurtle = isTurtle
  }

  /// Reads what it lists.
  ///
  /// - Throws: `TableError`, ``ColumnDoubt``, and `Refusals` where it is no Turtle.
  package func listing(_ options: ImportOptions) throws -> Listing {
    guard try isTurtle ?? looksLikeTurtle() else { return try Listing(table: TableReader(path), options: options) }
    let bytes = try bytes(.max)
    do throws(Refusal) {
      return try Listing(turtle: bytes, file: name, language: options.language)
    } catch {
      throw Refusals(all: [error])
    }
  }

  private var name: String { path == "-" ? "standard input" : path }

  /// Whether its name says so, or the first line that is no comment begins as Turtle does.
  private func looksLikeTurtle() throws(TableError) -> Bool {
    if path == "-" { return false }
    if [".ttl", ".turtle", ".nt"].contains(where: path.lowercased().hasSuffix) { return true }
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
    let start = String(decoding: try bytes(4_096), as: UTF8.self)
    let line = start.split { $0.isNewline || $0 == "\u{FEFF}" }.map { $0.drop { $0 == " " || $0 == "\t" } }
      .first { !$0.isEmpty && !$0.hasPrefix("#") }
    return ["@prefix ", "@base ", "PREFIX ", "BASE ", "<http"].contains { line?.hasPrefix($0) ?? false }
  }

  /// The first bytes, at most so many.
  private func bytes(_ most: Int) throws(TableError) -> [UInt8] {
    let file = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .unreadable(file: name, code: errno) }
    defer { if file != STDIN_FILENO { close(file) } }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: min(most, 1 << 20))
    while bytes.count < most {
      let count = read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw .unreadable(file: name, code: errno) }
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return bytes
  }
}
