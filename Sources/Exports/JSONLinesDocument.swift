import Classifications

/// One JSON object a line, each an item with everything that is known of it.
struct JSONLinesDocument: ExportDocument {
  func text(of item: Item) throws -> String {
    try JSONText.line(Named("item", ItemJSON(item, isWhole: true))) + "\n"
  }
}
