import Classifications

/// Code and title as RFC 4180 has them, under the names of the structure files of the UN Statistics Division.
struct CSVDocument: ExportDocument {
  var head: String { "Code,Description\r\n" }

  func text(of item: Item) -> String { "\(item.code.text.csvField),\(item.title.csvField)\r\n" }
}
