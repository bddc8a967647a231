import Classifications

/// Statements that make tables in SQLite, fill them in one transaction, and make a full-text index.
///
/// Several classifications go into one file of SQLite; loading one anew replaces its rows. Where the text was cut off,
/// nothing is loaded, since the transaction is not closed.
struct SQLDocument: ExportDocument {
  private let extract: Extract
  private let own: String

  init(_ extract: Extract) {
    self.extract = extract
    own = extract.classification.about.identifier.sqlLiteral
  }

  var head: String {
    let about = extract.classification.about
    let texts = [about.name, about.edition, about.title, about.publisher, about.source, about.licence]
    let levels = extract.classification.levels.map {
      "INSERT INTO levels VALUES (\(own), \($0.depth), \($0.name.sqlLiteral));\n"
    }
    return Self.tables + Self.names.map { "DELETE FROM \($0) WHERE classification = \(own);\n" }.joined()
      + "INSERT INTO classifications VALUES (\(own), \(texts.map(\.sqlLiteral).joined(separator: ", ")));\n"
      + levels.joined()
  }

  var tail: String {
    """
    INSERT INTO search SELECT classification, code, title,
      (SELECT group_concat(term, '; ') FROM terms t WHERE t.classification = i.classification AND t.code = i.code),
      (SELECT group_concat(text, char(10)) FROM profile_parts p WHERE p.classification = i.classification AND p.code = i.code)
      FROM items i WHERE classification = \(own) AND code = scope;
    COMMIT;

    """
  }

  func text(of item: Item) -> String {
    let code = item.code.text.sqlLiteral
    let parent = item.parent?.code.text.sqlLiteral ?? "NULL"
    var rows = [
      "items VALUES (\(own), \(code), \(item.title.sqlLiteral), \(item.level.depth), \(parent), "
        + "\(item.scope.code.text.sqlLiteral), \(item.index + 1))"
    ]
    rows += item.ownMaps.map { map in
      "correspondences VALUES (\(own), \(code), \(map.target.classification.about.identifier.sqlLiteral), "
        + "\(map.target.code.text.sqlLiteral), \(map.target.title.sqlLiteral), '\(map.kind.name)')"
    }
    if let profile = item.profile, profile.item == item {
      rows += profile.terms.enumerated().map { "terms VALUES (\(own), \(code), \($0 + 1), \($1.text.sqlLiteral))" }
      rows += ProfilePart.allCases.map {
        "profile_parts VALUES (\(own), \(code), '\($0.name)', \(profile[$0].plain.sqlLiteral))"
      }
      rows += item.references.map {
        "profile_references VALUES (\(own), \(code), '\($0.part.name)', \($0.target.code.text.sqlLiteral))"
      }
    }
    return rows.map { "INSERT INTO \($0);\n" }.joined()
  }

  private static let names = [
    "classifications", "levels", "items", "terms", "profile_parts", "profile_references", "correspondences", "search",
  ]

  /// `position` counts the items in the order of the classification; `scope` is the item whose profile an item shares.
  private static let tables = """
    BEGIN;
    CREATE TABLE IF NOT EXISTS classifications (classification TEXT PRIMARY KEY, name TEXT NOT NULL,
      edition TEXT NOT NULL, title TEXT NOT NULL, publisher TEXT NOT NULL, source TEXT NOT NULL, licence TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS levels (classification TEXT NOT NULL, depth INTEGER NOT NULL, name TEXT NOT NULL,
      PRIMARY KEY (classification, depth));
    CREATE TABLE IF NOT EXISTS items (classification TEXT NOT NULL, code TEXT NOT NULL, title TEXT NOT NULL,
      depth INTEGER NOT NULL, parent TEXT, scope TEXT NOT NULL, position INTEGER NOT NULL,
      PRIMARY KEY (classification, code));
    CREATE INDEX IF NOT EXISTS items_by_parent ON items (classification, parent);
    CREATE TABLE IF NOT EXISTS terms (classification TEXT NOT NULL, code TEXT NOT NULL, number INTEGER NOT NULL,
      term TEXT NOT NULL, PRIMARY KEY (classification, code, number));
    CREATE TABLE IF NOT EXISTS profile_parts (classification TEXT NOT NULL, code TEXT NOT NULL, part TEXT NOT NULL,
      text TEXT NOT NULL, PRIMARY KEY (classification, code, part));
    CREATE TABLE IF NOT EXISTS profile_references (classification TEXT NOT NULL, code TEXT NOT NULL, part TEXT NOT NULL,
      target TEXT NOT NULL, PRIMARY KEY (classification, code, part, target));
    CREATE INDEX IF NOT EXISTS references_by_target ON profile_references (classification, target);
    CREATE TABLE IF NOT EXISTS correspondences (classification TEXT NOT NULL, code TEXT NOT NULL,
      other TEXT NOT NULL, other_code TEXT NOT NULL, other_title TEXT NOT NULL, match TEXT NOT NULL,
      PRIMARY KEY (classification, code, other, other_code));
    CREATE VIRTUAL TABLE IF NOT EXISTS search USING fts5(classification UNINDEXED, code UNINDEXED, title, terms, profile,
      tokenize = 'porter unicode61');

    """
}
