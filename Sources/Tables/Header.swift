/// The names of the columns of a table, where its first record holds such.
package struct Header: Hashable, Sendable {
  /// The names, as they stand but for blanks around them.
  package let names: [String]

  /// Takes names as they are.
  package init(names: [String]) { self.names = names.map(Self.trimmed) }

  /// Looks whether the first of some rows is a header.
  ///
  /// It is, where no field of it begins with a digit and either a field is made of words that name columns ("CPC code",
  /// "description"), or a column holds numbers or codes below it.
  package init?(first rows: [[String]]) {
    guard let first = rows.first, first.contains(where: { !$0.isEmpty }) else { return nil }
    let cells = first.map(Self.trimmed)
    guard !cells.contains(where: Self.isNumeric) else { return nil }
    let below = rows.dropFirst()
    let isAboveNumbers = cells.indices.contains { column in
      let values = below.compactMap { $0.indices.contains(column) ? Self.trimmed($0[column]) : nil }
      let filled = values.filter { !$0.isEmpty }
      return !cells[column].isEmpty && !filled.isEmpty && filled.count(where: Self.isNumeric) * 2 > filled.count
    }
    guard isAboveNumbers || cells.contains(where: Self.namesColumn) else { return nil }
    names = cells
  }

  /// The position of the column of this name, case and blanks aside; nil where there is none.
  package func index(of name: String) -> Int? {
    let wanted = Self.trimmed(name).lowercased()
    return names.firstIndex { $0.lowercased() == wanted }
  }

  private static func isNumeric(_ text: String) -> Bool {
    text.utf8.first { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }.map { $0 &- 0x30 < 10 } ?? false
  }

  private static func namesColumn(_ cell: String) -> Bool {
    let words = cell.lowercased().split { !$0.isLetter }
    return !words.isEmpty && words.allSatisfy { known.contains(String($0)) }
  }

  private static func trimmed(_ text: String) -> String {
    var rest = Substring(text).drop { $0.isWhitespace }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }

  private static let known: Set<String> = [
    "activity", "amount", "article", "category", "class", "classification", "code", "codes", "commodity", "country",
    "cpc", "cpccode", "date", "description", "descriptions", "heading", "hs", "hscode", "id", "industry", "isic",
    "item",
    "items", "key", "label", "level", "line", "name", "no", "note", "notes", "number", "parent", "price", "product",
    "products", "quantity", "remark", "row", "section", "service", "text", "title", "titles", "unit", "value", "ver",
    "year",
  ]
}

extension TableReader {
  /// The position of the column that somebody named: by its name in the header, else by its number from 1.
  ///
  /// - Throws: ``TableError/noSuchColumn(_:file:names:count:)``.
  package func column(_ wanted: String, in header: Header?) throws(TableError) -> Int {
    if let found = header?.index(of: wanted) { return found }
    let width = peek(100).map(\.count).max() ?? 0
    guard let number = Int(wanted), number >= 1, number <= max(width, header?.names.count ?? 0) else {
      throw .noSuchColumn(wanted, file: name, names: header?.names ?? [], count: width)
    }
    return number - 1
  }
}
