/// What a code that somebody wrote comes to.
public enum CodeMatch: Sendable {
  /// The code exists.
  case found(Item)
  /// It is written like a code but does not exist; the items that were probably meant, the likeliest first.
  case unknown(Code, meant: [Item])
  /// It is not written like a code.
  case notACode
}

extension Classification {
  /// Finds the item for a code as people write it.
  ///
  /// Takes `9613`, ` 9613 `, `CPC 9613`, `CPC Ver. 2.1 9613`, `96.13`, `class 9613`, `#9613`, `urn:cpc:9613`,
  /// `"9613"`, and a code with its title behind: `9613: Audiovisual ...`. Of a classification that writes points into
  /// its codes, also `1006 30` and `1006-30`; of one with letters for its sections, also `A0111`. A code that does not
  /// exist is never repaired silently: the answer names the codes with a zero more or less, and the longest code it
  /// begins with. Cost: a few bisections.
  public func find(_ written: String) -> CodeMatch {
    let spelling = CodeSpelling(written, about: about)
    if let item = self[spelling.whole], item.code == spelling.whole { return .found(item) }
    if let grouped = spelling.grouped, writesPoints, let item = self[grouped] { return .found(item) }
    guard let code = spelling.code else { return .notACode }
    if let item = self[code] ?? belowItsLetter(code.key) { return .found(item) }
    return .unknown(code, meant: meant(by: code.key))
  }

  /// Whether the codes of the lowest level have punctuation in them; told from the first one.
  private var writesPoints: Bool {
    items.first { $0.isLeaf }.map { $0.code.key.count < $0.code.text.utf8.count } ?? false
  }

  /// The item whose code has the letter of its section in front: "C1071" for 1071.
  private func belowItsLetter(_ key: [UInt8]) -> Item? {
    guard let letter = key.first, letter >= UInt8(ascii: "A"), key.count > 1 else { return nil }
    let item = self[Code(String(decoding: key.dropFirst(), as: UTF8.self))]
    return item?.ancestors.first?.code.key == [letter] ? item : nil
  }

  /// The items that a code which does not exist may have meant, the likeliest first.
  public func meant(by code: Code) -> [Item] { meant(by: code.key).filter { $0.code.key != code.key } }

  private func meant(by key: [UInt8]) -> [Item] {
    let zero = UInt8(ascii: "0")
    var keys: [[UInt8]] = [[zero] + key, key + [zero], [zero] + key + [zero], key + [zero, zero]]
    keys.append(Array(key.drop { $0 == zero }))
    if let last = key.lastIndex(where: { $0 != zero }) { keys.append(Array(key[...last])) }
    let begun = key.indices.dropFirst().reversed().lazy.map { Array(key[..<$0]) }
    if let longest = begun.first(where: { item(key: $0) != nil }) { keys.append(longest) }
    var found: [Item] = []
    for key in keys {
      if let item = item(key: key), !found.contains(item) { found.append(item) }
    }
    return found
  }

  private func item(key: [UInt8]) -> Item? { self[Code(String(decoding: key, as: UTF8.self))] }
}
