import FoundationEssentials

/// JSON as all of the program writes it: sorted keys, so that two runs can be compared.
package enum JSONText {
  /// The version of the shapes that docs/FORMATS.md describes; it counts up when a key changes or goes.
  package static let version = 1

  /// A value on one line, without a line feed.
  ///
  /// `</` is written `<\/`, so that no title ends a script of a page that the text is put into.
  /// - Throws: what the encoder throws.
  package static func line(_ value: some Encodable) throws -> String { try text(of: value, []) }

  /// A value on several lines.
  ///
  /// - Throws: what the encoder throws.
  package static func lines(_ value: some Encodable) throws -> String { try text(of: value, .prettyPrinted) + "\n" }

  private static func text(of value: some Encodable, _ formatting: JSONEncoder.OutputFormatting) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting.union([.sortedKeys, .withoutEscapingSlashes])
    let text = String(decoding: try encoder.encode(value), as: UTF8.self)
    return text.utf8.contains(UInt8(ascii: "<")) ? text.replacing("</", with: "<\\/") : text
  }
}
