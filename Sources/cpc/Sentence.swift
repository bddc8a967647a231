import CatalogCompiler
import Classifications
import Glibc
import Importing
import Tables
import Terminal

/// What the program says of an error: one sentence that says what to do, and the exit status.
struct Sentence {
  let text: String
  let status: Int32

  init(_ text: String, status: Int32) {
    self.text = text
    self.status = status
  }

  /// The sentence for an error of our own; nil for those of the argument parser.
  init?(_ error: any Error) {
    switch error {
    case let error as NotFound: self.init(error.text, status: 1)
    case let error as Refused: self.init(error.text, status: 2)
    case let error as CatalogError: self.init(Self.text(error), status: 2)
    case let error as ScreenError: self.init(Self.text(error), status: 2)
    case let error as Refusals: self.init(Self.text(error), status: 2)
    case let error as ColumnDoubt: self.init(Self.text(error), status: 2)
    case let error as TableError: self.init(Self.text(error), status: 2)
    default: return nil
    }
  }

  private static func text(_ error: CatalogError) -> String {
    let isOwn = error.path.map(OwnClassifications.holds) ?? false
    let again =
      isOwn
      ? "; import it again with --force, or cpc remove it" : "; install cpc again, or point CPC_DATA to a good catalog"
    switch error {
    case .notFound(let places): return "no catalog in \(places.joined(separator: " or "))\(again)"
    case .unreadable(let path, let code): return "cannot read the catalog \(path): \(String(cString: strerror(code)))"
    case .truncated(let path): return "the catalog \(path) is not whole\(again)"
    case .notACatalog(let path): return "\(path) is not a catalog of cpc\(again)"
    case .wrongFormat(let path, let found, let wanted):
      let age = found < wanted ? "older" : "newer"
      return "the catalog \(path) is \(age) than this program (format \(found), wanted \(wanted))\(again)"
    case .damaged(let path): return "the catalog \(path) is damaged\(again)"
    case .noSuchClassification(let name, let path): return "the catalog \(path) does not hold \(name)\(again)"
    }
  }

  private static func text(_ error: TableError) -> String {
    switch error {
    case .unreadable(let file, let code): return "cannot read \(file): \(String(cString: strerror(code)))"
    case .unwritable(let file, let code): return "cannot write \(file): \(String(cString: strerror(code)))"
    case .binary(let file, let line): return "\(file):\(line): a NUL byte; this is no text, export it as CSV or TSV"
    case .utf16(let file): return "\(file) is UTF-16; make it UTF-8 first, as with iconv -f UTF-16 -t UTF-8"
    case .unclosedQuote(let file, let line):
      return "\(file):\(line): a quotation mark opens a field here and none closes it; close it, or double it"
    case .tooLong(let file, let line, let limit):
      return "\(file):\(line): this line is longer than \(limit >> 20) MiB; is it a table?"
    case .tooManyFields(let file, let line, let limit):
      return "\(file):\(line): this line has more than \(limit) fields; is it a table?"
    case .noSuchColumn(let name, let file, let names, let count):
      let there = names.isEmpty ? "\(count) without names" : names.joined(separator: ", ")
      return "\(file) has no column \"\(name)\"; its columns: \(there)"
    }
  }

  private static func text(_ error: Refusals) -> String {
    guard let first = error.all.first else { return "nothing can be read" }
    let place = first.line > 0 ? "\(first.file):\(first.line)" : first.file
    let others = error.all.count - 1
    return "\(place): \(first.reason)" + (others > 0 ? "; and \(others) more like it" : "")
  }

  private static func text(_ error: ColumnDoubt) -> String {
    switch error {
    case .noCode(let file, let columns) where columns.isEmpty: return "\(file) is empty"
    case .noCode(let file, let columns):
      return "\(file): which column holds the codes? --code-column names it (\(columns.joined(separator: ", ")))"
    case .noTitle(let file, let columns):
      return "\(file): which column holds the titles? --title-column names it (\(columns.joined(separator: ", ")))"
    }
  }

  private static func text(_ error: ScreenError) -> String {
    let plain = "; cpc show, cpc tree and cpc search print plain text anywhere"
    switch error {
    case .notATerminal: return "the explorer needs a terminal\(plain)"
    case .unknownTerminal(let name):
      return "the terminal type \"\(name)\" is not known here: set TERM, for example to xterm-256color\(plain)"
    case .plainTerminal(let name): return "the terminal type \"\(name)\" cannot move its cursor\(plain)"
    }
  }
}

/// That there is no such code, or nothing that fits.
struct NotFound: Error {
  let text: String
}

/// That something cannot be asked for so.
struct Refused: Error {
  let text: String
}

extension Classification {
  /// The level of a name or a number.
  ///
  /// - Throws: ``Refused`` with the names there are.
  func level(named name: String) throws -> Level {
    let wanted = name.lowercased()
    if let level = levels.first(where: { $0.name == wanted || "\($0.depth)" == wanted }) { return level }
    let names = levels.map(\.name).joined(separator: ", ")
    throw Refused(text: "there is no level \(name) in \(about.edition), only \(names)")
  }

  /// The item for a code as somebody wrote it.
  ///
  /// - Throws: ``NotFound`` with the codes that were probably meant.
  func item(written text: String) throws -> Item {
    switch find(text) {
    case .found(let item): return item
    case .unknown(let code, let meant):
      let names = meant.prefix(3).map { "\($0.code) (\($0.title))" }.joined(separator: " or ")
      throw NotFound(text: "no code \(code) in \(about.edition)" + (names.isEmpty ? "" : "; meant is perhaps \(names)"))
    case .notACode:
      throw NotFound(text: "\"\(text.prefix(60))\" is not a code of \(about.edition); cpc search finds codes by words")
    }
  }
}
