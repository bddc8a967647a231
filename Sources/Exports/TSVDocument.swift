import Classifications

/// Code, title, level, parent and scope, tabs between and a header; nothing is quoted, control characters are spaces.
struct TSVDocument: ExportDocument {
  var head: String { "code\ttitle\tlevel\tparent\tscope\n" }

  func text(of item: Item) -> String {
    let parent = item.parent?.code.text ?? ""
    let fields = [item.code.text, item.title, item.level.name, parent, item.scope.code.text]
    return fields.map(\.singleLine).joined(separator: "\t") + "\n"
  }
}
