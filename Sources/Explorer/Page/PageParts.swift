import Classifications
import Navigation
import Terminal

/// What a page is made up of, from top to bottom.
extension Page {
  /// Code, level, place in the family; title; what shares its scope; terms; what corresponds.
  mutating func addHead() {
    let kind = Piece("\(glyphs.dot) \(item.placeInFamily)", .faint)
    add([Piece(item.code.text + " ", Role.level(item.level.depth)), kind])
    add([Piece(item.title, .title)])
    addChain()
    if let terms = item.profile?.terms, !terms.isEmpty {
      addBlank()
      let text = terms.map(\.text).joined(separator: "; ")
      add([Piece(text, .term)], indent: 6, first: [Piece("Also  ", .faint)])
    }
    for counterpart in item.shownCounterparts { addMaps(to: counterpart) }
  }

  private mutating func addChain() {
    let others = item.chain.filter { $0 != item }.map(\.code.text).joined(separator: " and ")
    guard !others.isEmpty else { return }
    let reason =
      item.isOnlyChild
      ? "it is the only child, and the profile is that of \(item.scope.code)" : "that is its only child"
    add([Piece("Same scope as \(others): \(reason).", .faint)])
  }

  private mutating func addMaps(to counterpart: Classification, limit: Int = 8) {
    let identifier = counterpart.about.identifier
    let maps = item.correspondences(to: identifier)
    let isComplete = item.classification.correspondence(with: identifier)?.isComplete ?? false
    let name = counterpart.about.name.padding(to: 6)
    for (at, map) in maps.prefix(limit).enumerated() {
      let kind = map.kind == .broad ? " (broader)" : map.kind == .related && isComplete ? " (in part)" : ""
      let name = at == 0 ? name : ""
      add(
        [Piece(map.target.code.text + " ", .code), Piece(map.target.title), Piece(kind, .faint)], indent: 6,
        first: [Piece(name, .faint)])
    }
    if maps.count > limit { add([Piece("and \(maps.count - limit) more", .faint)], indent: 6) }
  }

  /// One of the five parts.
  mutating func add(_ part: ProfilePart, of profile: Profile) {
    addHeading(part.heading)
    for paragraph in paragraphs(of: profile[part]) { add(paragraph, indent: 2) }
  }

  private mutating func paragraphs(of passage: Passage) -> [[Piece]] {
    var paragraphs: [[Piece]] = [[]]
    for run in passage.runs {
      switch run {
      case .text(let text):
        for (number, part) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
          if number > 0 { paragraphs.append([]) }
          paragraphs[paragraphs.count - 1].append(Piece(String(part)))
        }
      case .reference(let code, let words):
        let pieces = item.classification[code].map { link(to: $0, words: words) } ?? [Piece(words ?? code.text)]
        paragraphs[paragraphs.count - 1] += pieces
      }
    }
    return paragraphs
  }

  /// What the structure knows of an item whose profile is not written: above it, below it, beside it.
  mutating func addStructure() {
    if item.classification.profileCount > 0 {
      addBlank()
      add([Piece("Its profile is not written yet. This is what the classification itself says.", .message)])
    }
    if let parent = item.scope.parent {
      addHeading("Where it stands")
      addList(parent.ancestors + [parent])
    }
    let children = item.chain.last?.children ?? []
    if !children.isEmpty {
      addHeading("What it is made up of")
      addList(children, limit: 24)
    }
    let scope = item.scope
    let siblings = scope.family.lazy.filter { $0 != scope }
    if !siblings.isEmpty {
      addHeading("What it is next to")
      addList(siblings, limit: 24)
    }
  }

  /// Who supplies it, who uses it, and whose boundaries send the reader here.
  mutating func addUses() {
    var seen: Set<Item> = []
    let senders = item.referencedBy.filter { $0.part == .boundaries }.map(\.source).filter { seen.insert($0).inserted }
    for (heading, items) in [
      ("Supplied by", item.suppliers), ("Used by", item.users), ("Sent here by", senders),
    ] where !items.isEmpty {
      addHeading(heading)
      addList(items, limit: 12)
    }
  }
}
