import Classifications

/// One scope as it goes into the index.
struct Document {
  /// A word by its first number, or what begins a stretch.
  enum Token {
    case mark(Field)
    case origin(Int)
    case word(Int)
  }

  /// The index of the highest item of the scope.
  let item: Int
  /// Whether the scope is what its siblings leave over, as "Other" and "n.e.c." in titles say.
  let isResidual: Bool
  /// Whether the scope is a service, as its title says.
  let isService: Bool
  /// Whether the service is the trade in what its title names.
  let isTrade: Bool
  /// The stretches, each begun by its mark and its origin.
  private(set) var tokens: [Token] = []
  /// How many words each field has.
  private(set) var lengths = [Int](repeating: 0, count: Field.allCases.count)

  init(_ item: Item, _ stretches: [Stretch], _ vocabulary: inout Vocabulary) {
    self.item = item.index
    let title = Folding.words(in: item.title).map { String(decoding: $0.text, as: UTF8.self) }
    isResidual = Self.isResidual(title)
    isService = title.contains("services") || title.contains("service")
    isTrade = zip(title, title.dropFirst()).contains { $0 == "trade" && $1 == "services" }
    var linked: Set<Int> = []
    for stretch in stretches {
      let words = Folding.words(in: stretch.text).map { vocabulary.add($0.text) }
      guard !words.isEmpty else { continue }
      // Hundreds of profiles may refer to one code in the same words.
      if stretch.field == .link, linked.isSuperset(of: words) { continue }
      if stretch.field == .link { linked.formUnion(words) }
      tokens += [.mark(stretch.field), .origin(stretch.origin)]
      tokens += words.map { .word($0) }
      lengths[stretch.field.rawValue] += words.count
    }
  }

  /// Whether the words of a title begin with "Other" or holds "n.e.c.".
  private static func isResidual(_ words: [String]) -> Bool {
    words.first == "other" || words.last == "other"
      || zip(words, zip(words.dropFirst(), words.dropFirst(2))).contains { $0 == "n" && $1 == ("e", "c") }
  }
}
