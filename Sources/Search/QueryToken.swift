/// A piece of a query as it was typed: `in:cotton`, `!"sewing thread"`, `|`.
struct QueryToken {
  /// What stands before the text: nothing, `!`, or `^`.
  var sign: Character?
  /// The name before a colon, in lower case.
  var field: String?
  /// The text, without quotation marks.
  var text = ""
  /// Whether it stood between quotation marks.
  var isQuoted = false
  /// Whether it is the sign between alternatives.
  var isBar = false
  /// Whether a quotation mark was opened and not closed.
  var isOpen = false

  /// The pieces of a query, in their order; costs one pass.
  static func tokens(of query: String) -> [QueryToken] {
    var tokens: [QueryToken] = []
    var rest = query[...]
    while let first = rest.first {
      if first.isWhitespace {
        rest = rest.dropFirst()
      } else if first == "|" {
        tokens.append(QueryToken(isBar: true))
        rest = rest.dropFirst()
      } else {
        tokens.append(next(&rest))
      }
    }
    return tokens
  }

  private static func next(_ rest: inout Substring) -> QueryToken {
    var token = QueryToken()
    if let sign = rest.first, sign == "!" || sign == "^" {
      token.sign = sign
      rest = rest.dropFirst()
    }
    let name = rest.prefix { $0.isASCII && $0.isLetter }
    if !name.isEmpty, rest.dropFirst(name.count).first == ":" {
      let after = rest.dropFirst(name.count + 1)
      if QueryField(rawValue: name.lowercased()) != nil || after.first.map({ !$0.isWhitespace && $0 != "/" }) == true {
        token.field = name.lowercased()
        rest = after
      }
    }
    if rest.first == "\"" {
      rest = rest.dropFirst()
      let inside = rest.prefix { $0 != "\"" }
      token.isQuoted = true
      token.isOpen = inside.endIndex == rest.endIndex
      token.text = String(inside)
      rest = rest[inside.endIndex...].dropFirst()
    } else {
      let word = rest.prefix { !$0.isWhitespace && $0 != "|" && $0 != "\"" }
      token.text = String(word)
      rest = rest[word.endIndex...]
    }
    return token
  }
}

/// What may stand before a colon in a query.
enum QueryField: String, CaseIterable {
  case `in`, out, about, process, title, term, cpc, hs, isic, level, under

  /// The fields of the index that are searched; nil for those that pick items in other ways.
  var fields: Fields? {
    switch self {
    case .in: .inputs
    case .out: .outputs
    case .about: Fields(.about)
    case .process: Fields(.process)
    case .title: Fields(.title)
    case .term: Fields(.term)
    case .cpc, .hs, .isic, .level, .under: nil
    }
  }
}
