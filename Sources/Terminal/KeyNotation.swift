extension Key: CustomStringConvertible {
  /// The key as help, footer and configuration write it: `^n`, `PgDn`, `Alt-Left`, `Space`, `S-Tab`, `F1`.
  package var description: String {
    let prefix = alt ? "Alt-" : ""
    switch base {
    case .character(let character): return prefix + (ctrl ? "^" : "") + (character == " " ? "Space" : String(character))
    case .function(let number): return prefix + (ctrl ? "Ctrl-" : "") + "F\(number)"
    case .named(let name): return prefix + (ctrl ? "Ctrl-" : "") + name.rawValue
    }
  }

  /// The key written so, or nothing when no key is.
  ///
  /// A terminal cannot tell `^h`, `^i`, `^m` and `^[` from the keys with a name of their own, so they mean those.
  package init?(_ notation: String) {
    if notation.utf8.count == 1, let character = notation.first {
      self = .character(character)
      return
    }
    var rest = notation[...]
    let alt = rest.removePrefix("Alt-")
    var ctrl = rest.removePrefix("Ctrl-")
    if !ctrl, rest.count > 1 { ctrl = rest.removePrefix("^") }
    guard let base = Base(rest) else { return nil }
    self = Key(base, ctrl: ctrl, alt: alt).distinguishable
  }

  private var distinguishable: Key {
    guard ctrl, case .character(let character) = base else { return self }
    let letter = character.lowercased()
    let name: Name? = ["h": .backspace, "i": .tab, "m": .enter, "[": .escape][letter]
    return name.map { Key(.named($0), alt: alt) } ?? Key(.character(Character(letter)), ctrl: true, alt: alt)
  }
}

extension Key.Base {
  fileprivate init?(_ notation: Substring) {
    if notation.count == 1, let character = notation.first {
      self = .character(character)
    } else if let name = Key.Name(rawValue: String(notation)) {
      self = .named(name)
    } else if notation == "Space" {
      self = .character(" ")
    } else if notation.first == "F", let number = Int(notation.dropFirst()), 1...12 ~= number {
      self = .function(number)
    } else {
      return nil
    }
  }
}

extension Substring {
  fileprivate mutating func removePrefix(_ prefix: String) -> Bool {
    guard hasPrefix(prefix), count > prefix.count else { return false }
    removeFirst(prefix.count)
    return true
  }
}
