package import Tables

/// Why the columns of a table are not known.
package enum ColumnDoubt: Error, Hashable, Sendable {
  /// No column is known to hold the codes, or the titles; the names or the number of those there are.
  case noCode(file: String, columns: [String])
  case noTitle(file: String, columns: [String])
}

extension Listing {
  /// Reads a table: CSV or TSV with a code, a title, and perhaps the code above.
  ///
  /// Columns are taken as they were named, else known by their names in the header ("Code", "CPC21code"; "Description",
  /// "CPC21title", "name"; "parent_code", "broader"), else the first is the code and the second the title. Memory grows
  /// with the items.
  /// - Throws: `TableError`, ``ColumnDoubt``.
  package init(table: TableReader, options: ImportOptions) throws {
    let rows = table.peek()
    let header = Self.header(of: rows, options)
    let columns = try Columns(table, header, options)
    self.init(file: table.name, namesParents: columns.parent != nil)
    var isFirst = header != nil
    while let record = try table.next() {
      if isFirst || record.isBlank {
        isFirst = isFirst && record.isBlank
        continue
      }
      let parent = columns.parent.map { record.text($0) }
      add(code: record.text(columns.code), title: record.text(columns.title), parent: parent, line: record.line)
    }
  }

  /// The header, where one was asked for, or a column is named by what only a header can say, or it looks like one.
  private static func header(of rows: [[String]], _ options: ImportOptions) -> Header? {
    guard let first = rows.first(where: { $0.contains { !$0.isEmpty } }) else { return nil }
    if options.hasHeader == false { return nil }
    let named = [options.code, options.title, options.parent].compactMap { $0 }.filter { Int($0) == nil }
    let isMeant = options.hasHeader == true || !named.isEmpty
    return isMeant ? Header(names: first) : Header(first: rows)
  }

  /// The positions of the columns.
  private struct Columns {
    let code: Int
    let title: Int
    let parent: Int?

    init(_ table: TableReader, _ header: Header?, _ options: ImportOptions) throws {
      let width = table.peek().map(\.count).max() ?? 0
      let names = header?.names ?? []
      let position = { (name: String?) in try name.map { try table.column($0, in: header) } }
      let shown = names.isEmpty ? (0..<width).map { "\($0 + 1)" } : names
      let guess = { (kind: ColumnKind) in kind.position(in: names) }
      let (namedCode, namedTitle) = (try position(options.code), try position(options.title))
      parent = try position(options.parent) ?? (options.hierarchy.map { $0 == .parent } ?? true ? guess(.parent) : nil)
      guard let code = namedCode ?? guess(.code) ?? (header == nil && width > 0 ? 0 : nil) else {
        throw ColumnDoubt.noCode(file: table.name, columns: shown)
      }
      let second = header == nil && width > 1 ? (0..<width).first { $0 != code } : nil
      guard let title = namedTitle ?? guess(.title) ?? second, title != code || namedTitle != nil else {
        throw ColumnDoubt.noTitle(file: table.name, columns: shown)
      }
      (self.code, self.title) = (code, title)
    }
  }
}

/// What a column may hold, told from its name.
private enum ColumnKind {
  case code, title, parent

  /// Names of such columns, the likeliest first, in small letters and digits alone.
  private var names: [String] {
    switch self {
    case .code: ["code", "notation", "codes", "id", "identifier", "key"]
    case .title: ["title", "description", "name", "label", "preflabel", "text", "titles", "descriptions"]
    case .parent: ["parent", "parentcode", "parentid", "broader", "broadercode", "partof"]
    }
  }

  /// The position of such a column: one of these names, else one that ends so ("CPC21code"), or in a language ("name_en").
  func position(in header: [String]) -> Int? {
    let plain = header.map { $0.lowercased().filter { $0.isLetter || $0.isNumber } }
    let ownColumns = plain.indices.filter { at in
      let isParent = plain[at].hasPrefix("parent") || plain[at].hasPrefix("broader")
      return isParent == (self == .parent)
    }
    for name in names {
      if let at = ownColumns.first(where: { plain[$0] == name }) { return at }
    }
    if self == .parent { return ownColumns.first }
    for name in names where name.utf8.count > 2 {
      if let at = ownColumns.first(where: { plain[$0].hasSuffix(name) || plain[$0] == name + "en" }) { return at }
    }
    return nil
  }
}
