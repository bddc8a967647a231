package import Classifications

/// What else a code may belong to.
package enum Foreign: Sendable {
  /// An item of another classification of the catalog.
  case item(Item)
  /// The Cooperative Patent Classification, or the International one, which is written alike.
  case patent
  /// A code that FAO added to CPC.
  case fao
  /// Another edition of the same classification, which the field names.
  case edition(String)

  /// A word for programs to tell problems apart by.
  package var identifier: String {
    switch self {
    case .item(let item): item.classification.about.identifier
    case .patent: "patent"
    case .fao: "fao"
    case .edition: "edition"
    }
  }

  /// Recognises what is never written so in our own classification; nil for all else.
  ///
  /// Patents are `A01B 1/00` or `H04L`, FAO's are `F0001` and `01841.01`, with the code it refines before the point.
  init?(spelling text: String, about: About) {
    let bytes = Array(text.uppercased().utf8)
    if Self.isPatent(bytes) {
      self = .patent
    } else if about.name == "CPC", Self.isFAO(bytes) {
      self = .fao
    } else if let edition = Self.edition(text, about: about) {
      self = .edition(edition)
    } else {
      return nil
    }
  }

  private static func isPatent(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 4, (UInt8(ascii: "A")...UInt8(ascii: "H")).contains(bytes[0]) || bytes[0] == UInt8(ascii: "Y"),
      isDigit(bytes[1]), isDigit(bytes[2]), bytes[3] &- 0x41 < 26
    else { return false }
    return bytes[4...].allSatisfy { isDigit($0) || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: " ") }
  }

  private static func isFAO(_ bytes: [UInt8]) -> Bool {
    if bytes.first == UInt8(ascii: "F"), bytes.count == 5 { return bytes[1...].allSatisfy(isDigit) }
    if bytes.count == 5, bytes.last == UInt8(ascii: "F") { return bytes[..<4].allSatisfy(isDigit) }
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 5, parts[1].count == 2 else { return false }
    return parts.allSatisfy { $0.allSatisfy(isDigit) }
  }

  /// The edition that stands before a code where it is not ours, as in "CPCv2 9613".
  private static func edition(_ text: String, about: About) -> String? {
    let name = about.name.lowercased()
    let small = text.lowercased()
    guard !name.isEmpty, small.hasPrefix(name) else { return nil }
    var rest = small.dropFirst(name.count).drop { " -_:".contains($0) }
    for word in ["version", "ver.", "ver", "v.", "v", "rev.", "rev"] where rest.hasPrefix(word) {
      let number = rest.dropFirst(word.count).drop { $0 == " " }.prefix { $0.isNumber || $0 == "." }
      return number.isEmpty || about.edition.hasSuffix(" " + number) ? nil : "\(about.name) Ver. \(number)"
    }
    if rest.hasPrefix("prov") { return "\(about.name) Prov." }
    let number = rest.prefix { $0.isNumber || $0 == "." }
    rest = rest.dropFirst(number.count).drop { " -_:".contains($0) }
    guard number.count == 3, number.dropFirst().first == ".", rest.first?.isNumber == true,
      !about.edition.hasSuffix(" " + number)
    else { return nil }
    return "\(about.name) Ver. \(number)"
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
