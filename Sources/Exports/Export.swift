import Classifications

/// A part of a classification, written in one format.
package struct Export: Sendable {
  /// What is written.
  package let extract: Extract
  /// How.
  package let format: ExportFormat
  /// When the document was prepared, as ISO 8601 has it; SDMX wants it in its header.
  package let prepared: String

  /// Chooses what is written, and how.
  package init(_ extract: Extract, as format: ExportFormat, prepared: String) {
    self.extract = extract
    self.format = format
    self.prepared = prepared
  }

  /// Gives the pieces of the text in their order; each is made when the one before has been taken.
  ///
  /// - Throws: what `body` throws.
  package func forEachPiece(_ body: (String) throws -> Void) throws {
    let document = format.document(of: extract, prepared: prepared)
    try body(document.head)
    var isFirst = true
    for item in extract.items {
      if !isFirst { try body(document.separator) }
      isFirst = false
      try body(document.text(of: item))
    }
    try body(document.tail)
  }
}
