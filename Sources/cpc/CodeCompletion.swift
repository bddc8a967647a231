import ArgumentParser
import Classifications

extension CompletionKind {
  /// Codes with their titles, a level further than what is typed.
  static var code: CompletionKind {
    .custom { words, _, typed in CodeCompletion(words, typed).candidates(for: CompletionShell.requesting) }
  }

  /// The names of the classifications there are, for `--in`.
  static var classification: CompletionKind {
    .custom { _, _, typed in
      let shipped = (try? CatalogLocation.open())?.classifications.map { ClassificationChoice.shortName($0) } ?? []
      return (shipped + OwnClassifications.names).filter { $0.hasPrefix(typed) }
    }
  }
}

/// The codes that a word on a command line of the shell may become.
struct CodeCompletion {
  private let items: [Item]

  /// Looks for codes that begin with what is typed, in the classification that the words of the line name.
  ///
  /// Those of the nearest level below are offered, and what is typed where it is a code; nothing where there is no
  /// catalog, since a shell that completes is no place for a complaint.
  init(_ words: [String], _ typed: String) {
    let name = words.firstIndex(of: "--in").flatMap { words.indices.contains($0 + 1) ? words[$0 + 1] : nil }
    let key = Code(typed).key
    guard let classification = try? ClassificationChoice.classification(named: name) else {
      items = []
      return
    }
    let found = classification.items.filter { $0.code.key.starts(with: key) }
    let nearest = found.filter { $0.code.key.count > key.count }.map(\.level.depth).min()
    items = found.filter { $0.code.key.count == key.count || $0.level.depth == nearest }
  }

  /// The candidates as a shell takes them: a code, and its title as the description.
  func candidates(for shell: CompletionShell?) -> [String] {
    switch shell {
    case .zsh: items.map { "\($0.code):\($0.title)" }
    case .fish: items.map { "\($0.code)\t\($0.title)" }
    case .bash where items.count > 1: items.map { Self.bashWord("\($0.code)  \($0.title)") }
    default: items.map(\.code.text)
    }
  }

  /// A word that survives what bash does with lists of words, and is shown whole, though bash takes it for a path.
  private static func bashWord(_ text: String) -> String {
    text.reduce(into: "") { word, character in
      if "\\\"'`$".contains(character) { word += "\\" }
      word.append(character == "/" ? "\u{2215}" : character)
    }
  }
}
