/// An item as a file lists it, before its place in the tree is known.
package struct ListedItem: Hashable, Sendable {
  /// The code, without blanks around it.
  package let code: String
  /// The title, on one line.
  package let title: String
  /// The code of the item above, where the file says it; empty at the highest level.
  package let parent: String?
  /// The line it stands in, from 1.
  package let line: Int

  /// The longest code and the longest title that are read, in bytes.
  static let longestCode = 200
  static let longestTitle = 4_096

  /// Takes an item as it is.
  package init(code: String, title: String, parent: String? = nil, line: Int) {
    self.code = code
    self.title = title
    self.parent = parent
    self.line = line
  }

  /// Why it cannot be an item; nil where it can.
  var fault: String? {
    if code.isEmpty { return "no code stands here" }
    if code.utf8.count > Self.longestCode { return "the code is longer than \(Self.longestCode) bytes" }
    if code.unicodeScalars.contains(where: \.isControl) { return "the code has a control character in it" }
    if title.isEmpty { return "code \(code) has no title" }
    if title.utf8.count > Self.longestTitle { return "the title of \(code) is longer than \(Self.longestTitle) bytes" }
    return nil
  }
}

extension String {
  /// The text on one line: white space and control characters between words become one space, those at the ends none.
  ///
  /// What would turn the direction of text, soft hyphens and the like are taken out.
  var onOneLine: String {
    var result = String.UnicodeScalarView()
    var isBlank = true
    for scalar in unicodeScalars where !scalar.isFormat {
      if scalar.properties.isWhitespace || scalar.isControl {
        if !isBlank { result.append(" ") }
        isBlank = true
      } else {
        result.append(scalar)
        isBlank = false
      }
    }
    if isBlank, !result.isEmpty { result.removeLast() }
    return String(result)
  }
}

extension Unicode.Scalar {
  /// Whether it is no character to be read but drives a terminal or the direction of text.
  var isControl: Bool {
    [.control, .lineSeparator, .paragraphSeparator].contains(properties.generalCategory) || isFormat
  }

  /// Whether it is an unseen sign for how text is to be set; joiners, which words of some languages need, are none.
  fileprivate var isFormat: Bool { properties.generalCategory == .format && !(0x200c...0x200d).contains(value) }
}
