/// Reads a code out of what people write around it.
struct CodeSpelling {
  /// The code, without what stood around it; nil where the text is not written like one.
  let code: Code?
  /// All digits, where nothing else is left but what people put between groups of them: "1006 30".
  let grouped: Code?
  /// The whole text but for blanks around it.
  let whole: Code

  /// Reads `text` as somebody writes codes of the classification that `about` describes.
  init(_ text: String, about: About) {
    var rest = Substring(text.lowercased())
    let words = Self.openers(about)
    var stripping = true
    while stripping {
      stripping = false
      rest = rest.drop { Self.isBlank($0) || "#\"'([=".contains($0) }
      for word in words where rest.hasPrefix(word) {
        let after = rest.dropFirst(word.count)
        guard let next = after.first, Self.opens(next, after: word) else { continue }
        rest = after
        stripping = true
        break
      }
    }
    code = Self.leadingCode(rest)
    grouped = Self.groupedCode(rest)
    let blanks = text.prefix { Self.isBlank($0) }.endIndex
    whole = Code(String(text[blanks...].reversed().drop { Self.isBlank($0) }.reversed()))
  }

  /// What may stand before a code, the longer before the shorter.
  private static func openers(_ about: About) -> [String] {
    let name = about.name.lowercased()
    let edition = about.edition.lowercased()
    let version = edition.split(separator: " ").last.map(String.init) ?? ""
    let words =
      [about.urn.lowercased() + ":", edition, name, "ver.", "version", "v.", "v" + version, version, "code", ":", "-"]
      + about.levels.map(\.name)
    return words.filter { !$0.isEmpty }.sorted { ($1.count, $0) < ($0.count, $1) }
  }

  /// Whether what follows a word shows that the word ended: "2.1 9613" but not "2.13", "cpc9613" but not "classes".
  private static func opens(_ next: Character, after word: String) -> Bool {
    if word.last?.isNumber == true { return !next.isNumber && next != "." }
    return !next.isLetter
  }

  private static func isBlank(_ character: Character) -> Bool {
    character.isWhitespace || character == "\u{FEFF}" || character == "\u{200B}"
  }

  private static func groupedCode(_ text: Substring) -> Code? {
    let digits = text.filter { $0.isASCII && $0.isNumber }
    let isGrouped = text.allSatisfy { ($0.isASCII && $0.isNumber) || isBlank($0) || ".-/\"')]".contains($0) }
    return isGrouped && (1...24).contains(digits.utf8.count) ? Code(String(digits)) : nil
  }

  /// The digits at the start, dots between them allowed, one letter before them or alone; then no further letter.
  private static func leadingCode(_ text: Substring) -> Code? {
    var digits = ""
    var rest = text
    if let first = rest.first, first.isASCII, first.isLetter {
      digits.append(first)
      rest = rest.dropFirst()
    }
    while let next = rest.first {
      let isDigit = next.isASCII && next.isNumber
      guard isDigit || (next == "." && rest.dropFirst().first?.isNumber == true && digits.contains(where: \.isNumber))
      else { break }
      digits.append(next)
      rest = rest.dropFirst()
    }
    guard !digits.isEmpty, rest.first?.isLetter != true, rest.first?.isNumber != true, digits.utf8.count <= 24 else {
      return nil
    }
    if !digits.contains(where: \.isNumber), rest.contains(where: { !isBlank($0) && !":\")]".contains($0) }) {
      return nil
    }
    return Code(digits.uppercased())
  }
}
