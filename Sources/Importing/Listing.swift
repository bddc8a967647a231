package import CatalogCompiler

/// What a file lists: its items in the order of the file, each with a code and a title.
package struct Listing: Sendable {
  /// The file, for messages.
  package let file: String
  /// The items.
  package private(set) var items: [ListedItem] = []
  /// Whether the file says which item is above which.
  package let namesParents: Bool
  /// What keeps lines from being items.
  package private(set) var refusals: [Refusal] = []
  /// The lines of titles from which control characters were taken.
  package private(set) var cleanedLines: [Int] = []

  init(file: String, namesParents: Bool) {
    self.file = file
    self.namesParents = namesParents
  }

  /// Takes in an item, its texts as they stand in the file.
  mutating func add(code: String, title: String, parent: String?, line: Int) {
    let item = ListedItem(
      code: code.trimmed, title: title.onOneLine, parent: parent?.trimmed, line: line)
    if let fault = item.fault { return refuse(line, fault) }
    if title.unicodeScalars.contains(where: { $0.isControl && !$0.properties.isWhitespace }) {
      cleanedLines.append(line)
    }
    items.append(item)
  }

  /// Notes what is wrong with a line.
  mutating func refuse(_ line: Int, _ reason: String) {
    refusals.append(Refusal(file: file, line: line, reason: reason))
  }
}

extension String {
  /// The text without white space around it.
  var trimmed: String {
    var rest = Substring(self).drop { $0.isWhitespace }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
