/// What the explorer keeps from one session to the next; a value.
package struct Memory: Hashable, Sendable {
  /// Where one stood last.
  package var place: Place?
  /// The options that were changed in the explorer.
  package var choices: [Preference: Choice] = [:]
  /// The places marked with a letter.
  package var marks: [Character: Mark] = [:]
  /// The places to go back to, the oldest first.
  package var past: [Place] = []
  /// The places to go forward to, the furthest first.
  package var ahead: [Place] = []
  /// The commands that were typed, the latest last.
  package var commands: [String] = []
  /// Rows of marks whose codes this catalog does not have, as they were written; another catalog may have them.
  package var strangers: Set<String> = []

  /// An empty memory.
  package init() {}

  /// An option as it was changed, and what it was changed from.
  ///
  /// When the configuration says something else later, that is the last word, and the change is forgotten.
  package struct Choice: Hashable, Sendable {
    package let value: String
    package let instead: String
  }

  /// What two explorers leave together: theirs is in the file, both began with `base`, and this one writes last.
  ///
  /// Each keeps what it added, changed and took away; the place is the last writer's.
  package func merged(with theirs: Memory, since base: Memory) -> Memory {
    var all = self
    all.choices = choices.merged(with: theirs.choices, since: base.choices)
    all.marks = marks.merged(with: theirs.marks, since: base.marks)
    all.strangers.formUnion(theirs.strangers)
    all.past = past.appended(to: theirs.past, since: base.past)
    all.commands = commands.appended(to: theirs.commands, since: base.commands)
    return all
  }
}

extension Array where Element: Equatable {
  /// Theirs, with what has been appended here since both were `base`, whose oldest may have been dropped for it.
  fileprivate func appended(to theirs: Self, since base: Self) -> Self {
    guard theirs != base else { return self }
    let shared = base.indices.map { start in zip(self, base[start...]).prefix { $0 == $1 }.count }.max() ?? 0
    return Array((theirs + dropFirst(shared)).suffix(200))
  }
}

extension Dictionary where Value: Equatable {
  /// Theirs, with what has been added, changed and removed here since both were `base`.
  fileprivate func merged(with theirs: Self, since base: Self) -> Self {
    Set(keys).union(base.keys).reduce(into: theirs) { all, key in
      if self[key] != base[key] { all[key] = self[key] }
    }
  }
}
