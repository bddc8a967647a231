import Classifications

/// Collects the text of each scope, field by field.
struct ScopeText {
  private let classification: Classification
  private let links: LinkText
  /// The other classifications whose titles count, with the pairs that lead there.
  private let others: [Other]

  private struct Other {
    let field: Field
    let correspondence: Correspondence
    let isBackwards: Bool
    let classification: Classification
  }

  init(_ classification: Classification, leavingOut: Set<String>) {
    self.classification = classification
    links = LinkText(classification)
    let own = classification.about.identifier
    others = classification.catalog.correspondences.compactMap { correspondence in
      let isBackwards = correspondence.target == own
      let name = isBackwards ? correspondence.source : correspondence.target
      guard isBackwards || correspondence.source == own, !leavingOut.contains(name),
        let other = try? Classification(name, in: classification.catalog)
      else { return nil }
      return Other(
        field: Field(counterpart: name), correspondence: correspondence, isBackwards: isBackwards,
        classification: other)
    }
  }

  /// The stretches of the scope whose highest item is `item`, in the order of the fields.
  func stretches(of item: Item) -> [Stretch] {
    var found: [Stretch] = []
    for item in item.chain where !found.contains(where: { $0.text == item.title }) {
      found.append(Stretch(field: .title, origin: item.index, text: item.title))
    }
    if let profile = item.profile {
      found += profile.terms.map { Stretch(field: .term, origin: item.index, text: $0.text) }
      for part in ProfilePart.allCases {
        guard let field = Field(part) else { continue }
        found.append(Stretch(field: field, origin: item.index, text: Self.text(profile[part])))
      }
    }
    found += links.stretches[item.index] ?? []
    for other in others { found += titles(of: other, for: item) }
    for ancestor in item.ancestors where ancestor.index == ancestor.scope.index {
      found.append(Stretch(field: .ancestor, origin: ancestor.index, text: ancestor.title))
    }
    return found
  }

  /// The text of a part without the codes it names.
  private static func text(_ passage: Passage) -> String {
    passage.runs.map { run in
      switch run {
      case .text(let text): text
      case .reference(_, let words): words ?? ""
      }
    }.joined(separator: " ")
  }

  /// The titles that correspond to the scope itself, with the terms of their profiles; those of the scopes below it
  /// count there, and an item above another that corresponds says nothing more.
  private func titles(of other: Other, for item: Item) -> [Stretch] {
    var seen: Set<Int> = []
    var found: [Stretch] = []
    for item in item.chain {
      let pairs = other.correspondence.pairs(of: item.index..<item.index + 1, backwards: other.isBackwards)
      for (pair, next) in zip(pairs, pairs.dropFirst().map(\.other) + [.max]) {
        if next < other.classification.end(of: pair.other) { continue }
        guard seen.insert(pair.other).inserted, let match = other.classification.item(at: pair.other) else { continue }
        let terms = match.profile?.terms.map(\.text) ?? []
        found.append(
          Stretch(field: other.field, origin: pair.other, text: ([match.title] + terms).joined(separator: "; ")))
      }
    }
    return found
  }
}
