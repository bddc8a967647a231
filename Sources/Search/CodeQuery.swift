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
    switch classification.find(text) {
    case .found(let item): self = Self.isAlone(text, item) ? .item(item) : .words
    case .unknown(let code, let meant):
      self = Folding.words(in: text).count == 1 ? .unknown(code, meant: meant) : .words
    case .notACode: self = .words
    }
  }

  /// Whether a query is a code and what people write around it: no words of its own, or those of the title.
  private static func isAlone(_ text: String, _ item: Item) -> Bool {
    let words = Folding.words(in: text).map(\.text)
    let key = Code.key(of: item.code.text.utf8)
    let around = words.filter { word in
      word.contains { !$0.isDigit } && !Code.key(of: word).elementsEqual(key)
    }
    let about = item.classification.about
    let known = Set(
      Folding.words(in: about.edition + " " + about.name + " " + item.title).map(\.text)
        + (about.levels.map(\.name) + ["code", "ver", "version", "v", "urn"]).map { Array($0.utf8) })
    let strange = around.filter {
      !known.contains($0) && !$0.starts(with: Array("cpc".utf8)) && !$0.starts(with: [0x76])
    }
    return strange.isEmpty || (around.count > 3 && strange.count * 2 <= around.count)
  }
}
