import Terminal

/// Other keys for some commands, and what cannot be had of them.
package struct Rebinding: Sendable {
  private var wanted: [Command: [String]] = [:]
  /// Why a command keeps the keys of the standard table.
  package private(set) var refusals: [Command: String] = [:]

  /// No other keys.
  package init() {}

  /// Asks for keys for a command, wherever it has any; no keys leave it without.
  package mutating func bind(_ command: Command, to keys: [String]) {
    let unreadable = keys.first { notation in
      notation.isEmpty || notation.split(separator: " ").contains { Key(String($0)) == nil }
    }
    if let unreadable {
      refusals[command] = "names no key: \"\(unreadable)\""
    } else {
      wanted[command] = keys
    }
  }

  /// The table with the keys that were asked for; where two commands want one key, the standard one keeps it.
  package mutating func keymap() -> Keymap {
    while let (command, refusal) = firstConflict() {
      wanted[command] = nil
      refusals[command] = refusal
    }
    return Keymap(bindings)
  }

  private var bindings: [Binding] {
    Keymap.standard.flatMap { binding -> [Binding] in
      guard let keys = wanted[binding.command] else { return [binding] }
      // Where text is typed, a letter stays a letter.
      let typing = binding.contexts.filter(\.isTyping)
      let safe = keys.filter { notation in Key(notation)?.typed == nil && !notation.contains(" ") }
      return [
        binding.with(keys: keys, in: binding.contexts.filter { !$0.isTyping }),
        binding.with(keys: safe.isEmpty ? binding.keys : safe, in: typing),
      ].filter { !$0.contexts.isEmpty }
    }
  }

  /// A command that was given a key another one has, or the beginning of its sequence.
  private func firstConflict() -> (Command, String)? {
    let bindings = bindings
    let changed = Set(bindings.filter { wanted[$0.command] != nil }.flatMap(\.contexts))
    for context in Context.allCases where changed.contains(context) {
      let rows = bindings.filter { $0.contexts.contains(context) }.flatMap { row in row.keys.map { (row.command, $0) } }
      for (command, keys) in rows where wanted[command] != nil {
        let rival = rows.first { other, taken in
          other != command && (taken == keys || taken.hasPrefix(keys + " ") || keys.hasPrefix(taken + " "))
        }
        if let rival { return (command, "cannot be \(keys), which is \(rival.0.rawValue) (\(context.title))") }
      }
    }
    return nil
  }
}

extension Context {
  /// Whether letters are text here.
  var isTyping: Bool {
    switch self {
    case .goTo, .search, .helpSearch, .commandLine, .find, .filter, .marking, .marks: true
    default: false
    }
  }
}
