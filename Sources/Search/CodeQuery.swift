import Classifications

/// Whether a query is a code.
enum CodeQuery {
  /// A code that exists, alone or with its title behind it.
  case item(Item)
  /// Written like a code, but there is none; what was probably meant.
  case unknown(Code, meant: [Item])
  /// Words.
  case words

  init(_ text: String, _ classification: Classification) {
    guard text.utf8.contains(where: \.isDigit) || text.utf8.count < 8 else {
      self = .words
      return
    }
    let match = classification.find(text)
    if let item = Self.item(behindWords: text, classification) {
      self = .item(item)
    } else if case .found(let item) = match, Self.isAlone(text, item) {
      self = .item(item)
    } else if case .unknown(let code, let meant) = match, Folding.words(in: text).count == 1 {
      self = .unknown(code, meant: meant)
    } else {
      self = .words
    }
  }

  /// What may stand before a code.
  private static let openers = Set(
    ["see", "cf", "also", "no", "nr", "code", "codes", "sub", "div", "sec", "cl", "gr", "ver", "version", "v", "urn"]
      .map { Array($0.utf8) })

  /// The item whose code stands behind words such as "see", or is written in groups of digits.
  private static func item(behindWords text: String, _ classification: Classification) -> Item? {
    let about = classification.about
    let known = about.levels.map { Array($0.name.utf8) }
    let name = Array(about.name.lowercased().utf8)
    let words = Folding.words(in: text).map(\.text).drop { word in
      openers.contains(word) || known.contains(word) || word.starts(with: name) && word.count < name.count + 3
    }
    guard !words.isEmpty, words.count < 4, words.allSatisfy({ $0.allSatisfy(\.isDigit) }) else { return nil }
    return classification[Code(words.map { String(decoding: $0, as: UTF8.self) }.joined())]
  }

  /// Whether a query is a code and what people write around it: no words of its own, or those of the title.
  private static func isAlone(_ text: String, _ item: Item) -> Bool {
    let words = Folding.words(in: text).map(\.text)
    let around = words.filter { word in word.contains { !$0.isDigit } && Code.key(of: word) != item.code.key }
    let about = item.classification.about
    let known = Set(
      Folding.words(in: "\(about.edition) \(about.name) \(item.title)").map(\.text)
        + about.levels.map { Array($0.name.utf8) })
    let strange = around.filter { word in
      !known.contains(word) && !openers.contains(word) && !word.starts(with: about.name.lowercased().utf8)
        && !(word.first == UInt8(ascii: "v") && word.dropFirst().allSatisfy(\.isDigit))
    }
    return strange.isEmpty || (around.count > 3 && strange.count * 2 <= around.count)
  }
}
