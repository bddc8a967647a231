import ArgumentParser

/// How an answer is printed; docs/FORMATS.md describes what each command prints so.
enum Format: String, CaseIterable, ExpressibleByArgument {
  /// For people.
  case text
  /// One row a line, tabs between; no header, nothing quoted.
  case tsv
  /// One object a line.
  case json
  /// For documents.
  case markdown
}
