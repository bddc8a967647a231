import Classifications
import Terminal

/// What a comparison is made up of, from top to bottom.
extension ComparePage {
  /// Adds a block below what is laid out.
  mutating func add(_ block: Block) {
    switch block {
    case .titles: addTitles()
    case .kinship: addKinship()
    case .terms: addFact("Also called", emphasised: false) { $0.profile?.terms.map(\.text) ?? [] }
    case .maps: addMaps()
    case .part(let part): addPart(part)
    }
  }

  /// Code, level and title of each.
  private mutating func addTitles() {
    let titles = WordComparison(items.map(\.title), emphasis)
    add(
      items.enumerated().map { number, item in
        let head = [
          Piece(item.code.text + " ", .level(item.level.depth)), Piece("\(glyphs.dot) \(item.level.name)", .faint),
        ]
        let scope = [[Piece("same scope as \(item.scope.code)", .faint)]]
        return [head, titles.pieces(item.title, of: number)] + (item.isOnlyChild ? scope : [])
      }, named: false)
  }

  /// The nearest item above all, and whose boundaries name whom.
  private mutating func addKinship() {
    let kinship = Kinship(items)
    addHeading("Between them")
    if let ancestor = kinship.ancestor {
      let name = Piece("\(ancestor.code) ", .level(ancestor.level.depth))
      let place = items.contains(ancestor) ? "One of them holds all: " : "Nearest common ancestor: "
      add([Piece(place), name, Piece(ancestor.title)], indent: 2)
    } else {
      add([Piece("No common ancestor: they lie in different sections.")], indent: 2)
    }
    for sending in kinship.sendings {
      let role: (Item) -> Role = { .level($0.level.depth) }
      let near =
        sending.named.scope == sending.target.scope
        ? []
        : [
          Piece(" (by "), Piece(sending.named.code.text, role(sending.named)), Piece(")"),
        ]
      add(
        [
          Piece(sending.source.code.text, role(sending.source)), Piece(" excludes, and sends to "),
          Piece(sending.target.code.text, role(sending.target)),
        ] + near + [Piece(": "), Piece(sending.named.title, .faint)], indent: 2)
    }
    if kinship.sendings.isEmpty { add([Piece("The boundaries of none name another.", .faint)], indent: 2) }
  }

  /// What corresponds to each, a block for each other classification.
  private mutating func addMaps() {
    let items = items
    let shown = items.map { Set($0.shownCounterparts.map(\.about.identifier)) }
    for counterpart in items.max(by: { $0.level < $1.level })?.shownCounterparts ?? [] {
      let identifier = counterpart.about.identifier
      addFact(counterpart.about.edition) { item in
        guard let at = items.firstIndex(of: item), shown[at].contains(identifier) else { return [] }
        return item.correspondences(to: identifier).map { "\($0.target.code) \($0.target.title)" }
      }
    }
  }

  /// A list of each item, each entry a paragraph; what only one has is emphasised.
  private mutating func addFact(_ heading: String, limit: Int = 8, emphasised: Bool = true, _ fact: (Item) -> [String])
  {
    let facts = items.map(fact)
    guard facts.contains(where: { !$0.isEmpty }) else { return }
    addHeading(heading)
    add(
      facts.enumerated().map { number, entries in
        let others = facts.indices.filter { $0 != number }
        let paragraphs = entries.prefix(limit).map { entry in
          let isAlone = !others.contains { facts[$0].contains(entry) }
          let isShared = others.allSatisfy { facts[$0].contains(entry) }
          let stands = emphasis == .different && isAlone || emphasis == .shared && isShared
          return [Piece(entry, emphasised && stands ? .title : .text)]
        }
        if entries.isEmpty { return [[Piece("none", .faint)]] }
        return paragraphs + (entries.count > limit ? [[Piece("and \(entries.count - limit) more", .faint)]] : [])
      })
  }

  /// One part of the profiles.
  private mutating func addPart(_ part: ProfilePart) {
    let texts = items.map { $0.profile?[part].plain ?? "" }
    guard texts.contains(where: { !$0.isEmpty }) else {
      if part == .about { addUnwritten() }
      return
    }
    let words = WordComparison(texts, emphasis)
    addHeading(part.heading)
    add(
      texts.enumerated().map { number, text in
        if text.isEmpty { return [[Piece("Its profile is not written yet.", .faint)]] }
        return text.split(separator: "\n").map { words.pieces(String($0), of: number) }
      })
  }

  private mutating func addUnwritten() {
    guard items.contains(where: { $0.classification.profileCount > 0 }) else { return }
    addBlank()
    add([Piece("Their profiles are not written yet.", .message)])
  }
}
