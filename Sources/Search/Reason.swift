public import Classifications

/// Why an item was found: where a word of the query stands.
public enum Reason: Hashable, Sendable {
  /// The code itself was typed.
  case code(String)
  /// The code begins with what was typed.
  case codePrefix(String)
  /// Words of the title.
  case title(String)
  /// An index term.
  case term(String)
  /// Words of a part of the profile.
  case part(ProfilePart, String)
  /// The profile of another item sends here, or names it with these words.
  case link(from: Code, String)
  /// The title of a heading that corresponds, in the classification named.
  case correspondence(String, code: Code, String)
  /// Words of the title of an item above.
  case ancestor(Code, String)

  /// A few words that say it.
  public var text: String {
    switch self {
    case .code(let code): "code \(code)"
    case .codePrefix(let prefix): "code begins with \(prefix)"
    case .title(let words): "title \"\(words)\""
    case .term(let term): "term \"\(term)\""
    case .part(let part, let words): "\(part) \"\(words)\""
    case .link(let code, let words): words.isEmpty ? "sent here by \(code)" : "sent here by \(code) \"\(words)\""
    case .correspondence(let name, let code, let words):
      words.isEmpty ? "\(name) \(code)" : "\(name) \(code) \"\(words)\""
    case .ancestor(let code, let words): "within \(code) \"\(words)\""
    }
  }
}
