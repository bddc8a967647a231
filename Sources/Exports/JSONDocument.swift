import Classifications

/// One JSON object: what the classification says of itself, its levels, and an array of its items, one a line.
struct JSONDocument: ExportDocument {
  let head: String
  let separator = ",\n"
  let tail = "\n]}\n"

  init(_ extract: Extract) {
    let about = try? JSONText.line(Named("classification", ClassificationJSON(extract.classification)))
    head = (about ?? "{}").dropLast() + ",\"items\":[\n"
  }

  func text(of item: Item) throws -> String { try JSONText.line(Named("item", ItemJSON(item, isWhole: true))) }
}
