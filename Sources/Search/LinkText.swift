import Classifications

/// What the profiles say of other scopes where they refer to them.
///
/// The words of a link count for the code they lead to, and so does the piece of a Boundaries sentence around it.
struct LinkText {
  /// The stretches for each scope, by the index of its highest item, in the order of their sources.
  private(set) var stretches: [Int: [Stretch]] = [:]

  init(_ classification: Classification) {
    for item in classification.items where !item.isOnlyChild {
      guard let profile = item.profile else { continue }
      for part in ProfilePart.allCases {
        for (code, text) in Self.pieces(profile[part], whole: part == .boundaries) {
          guard let target = classification[code]?.scope.index, target != item.index else { continue }
          stretches[target, default: []].append(Stretch(field: .link, origin: item.index, text: text))
        }
      }
    }
  }

  /// The codes a passage names, each with the words that count for it.
  ///
  /// With `whole`, the text of the clause before the reference belongs to it, and the text behind where there is too
  /// little before it; otherwise only the words of the link.
  static func pieces(_ passage: Passage, whole: Bool) -> [(Code, String)] {
    var found: [(code: Code, text: String)] = []
    var before = ""
    var isOpen = false
    for run in passage.runs {
      switch run {
      case .text(let text):
        let clauses = text.split(omittingEmptySubsequences: false) { ".;:\n".contains($0) }
        if isOpen, let first = clauses.first { found[found.count - 1].text += " " + first }
        before = clauses.count > 1 || !isOpen ? String(clauses.last ?? "") : ""
        isOpen = false
      case .reference(let code, let words):
        let own = [whole ? before : "", words ?? ""].joined(separator: " ")
        found.append((code, own))
        isOpen = whole && Folding.words(in: before).count < 2
        before = ""
      }
    }
    return found.filter { !Folding.words(in: $0.text).isEmpty }.map { ($0.code, $0.text) }
  }
}
