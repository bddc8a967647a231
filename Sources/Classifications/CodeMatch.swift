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
  /// `"9613"`, and a code with its title behind: `9613: Audiovisual ...`. A code that does not exist is never
  /// repaired silently: the answer names the codes with a zero more or less, and the longest code it begins with.
  /// Cost: a few bisections.
  public func find(_ written: String) -> CodeMatch {
    let code = CodeSpelling(written, about: about).code
    guard let code else { return .notACode }
    if let item = self[code] { return .found(item) }
    return .unknown(code, meant: meant(by: code.key))
  }

  /// The items that a code which does not exist may have meant, the likeliest first.
  public func meant(by code: Code) -> [Item] { meant(by: code.key).filter { $0.code.key != code.key } }

  private func meant(by key: [UInt8]) -> [Item] {
    let zero = UInt8(ascii: "0")
    var keys: [[UInt8]] = [[zero] + key, key + [zero], [zero] + key + [zero], key + [zero, zero]]
    keys.append(Array(key.drop { $0 == zero }))
    if let last = key.lastIndex(where: { $0 != zero }) { keys.append(Array(key[...last])) }
    keys += key.indices.dropFirst().reversed().prefix(key.count).map { Array(key[..<$0]) }.filter {
      storage.index(key: $0) != nil
    }.prefix(1)
    var found: [Item] = []
    for key in keys {
      if let index = storage.index(key: key), !found.contains(where: { $0.index == index }) {
        found.append(Item(storage: storage, index: index))
      }
    }
    return found
  }
}
