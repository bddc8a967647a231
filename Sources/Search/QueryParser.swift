import Classifications

/// Reads what somebody typed: words, `"exact phrase"`, `^start`, `!without`, `a | b`, `in:cotton`, `under:96`.
///
/// What cannot be read is searched as plain words, with a hint how to write it. While the query is being typed, what
/// is begun and not finished is no error.
struct QueryParser {
  private let index: SearchIndex
  private let isTyping: Bool
  private var query = Query()
  private var joinsNext = false
  private var hint: String?

  /// How many pieces of a query are read.
  private static let mostTokens = 64

  static func parse(_ text: String, _ index: SearchIndex, isTyping: Bool) -> Query {
    var parser = QueryParser(index: index, isTyping: isTyping)
    let tokens = QueryToken.tokens(of: text).prefix(mostTokens)
    let isAtEnd = text.utf8.last.map { $0.isLetterOrDigit || $0 >= 0x80 } ?? false
    for (number, token) in tokens.enumerated() {
      let isLast = number == tokens.count - 1
      parser.read(token, isUnfinished: isTyping && isLast && (isAtEnd || token.isOpen))
    }
    if parser.joinsNext, !isTyping {
      parser.hint = parser.hint ?? "a | wants a word on either side, as in cotton | wool"
    }
    guard let hint = parser.hint else { return parser.query }
    var plain = Query(hint: hint)
    plain.clauses = Folding.words(in: text).map { .init(kind: .word(.init(text: $0.text))) }
    return plain
  }

  private init(index: SearchIndex, isTyping: Bool) {
    self.index = index
    self.isTyping = isTyping
  }

  // MARK: Tokens

  private mutating func read(_ token: QueryToken, isUnfinished: Bool) {
    if token.isBar {
      if query.clauses.isEmpty || joinsNext { refuse("a | wants a word on either side, as in cotton | wool") }
      joinsNext = true
      return
    }
    if token.isOpen, !isTyping { return refuse("a quotation mark is not closed, as in \"frozen fish\"") }
    guard let name = token.field else { return add(token, fields: .all, isUnfinished: isUnfinished) }
    guard let field = QueryField(rawValue: name) else {
      let names = QueryField.allCases.map { "\($0.rawValue):" }.joined(separator: " ")
      return refuse("there is no field \(name):, but \(names)")
    }
    if token.text.isEmpty {
      if !isTyping { refuse("\(name): wants something behind it, as in \(name):\(Self.example(field))") }
    } else if let fields = field.fields {
      add(token, fields: fields, isUnfinished: isUnfinished)
    } else {
      pick(field, token.text, isUnfinished: isUnfinished)
    }
  }

  private mutating func refuse(_ reason: String) { hint = hint ?? reason }

  private static func example(_ field: QueryField) -> String {
    switch field {
    case .cpc: "9613"
    case .hs: "1006"
    case .isic: "5912"
    case .level: "class"
    case .under: "96"
    default: "cotton"
    }
  }

  /// Adds what must be found, or must not.
  private mutating func add(_ token: QueryToken, fields: Fields, isUnfinished: Bool) {
    var words = Folding.words(in: token.text).map { Query.Word(text: $0.text) }
    guard !words.isEmpty else {
      if token.sign != nil, !isTyping { refuse("a \(token.sign ?? "!") wants a word behind it") }
      return
    }
    words[words.count - 1].isUnfinished = isUnfinished
    let isPhrase = token.isQuoted || words.count > 1
    if token.sign == "!" {
      let fields = fields == .all ? Fields.titles : fields
      query.excluded.append(.init(kind: isPhrase ? .phrase(words) : .word(words[0]), fields: fields))
    } else if token.sign == "^" {
      query.clauses.append(.init(kind: .start(words), fields: fields.intersection(.titles)))
    } else if joinsNext, let last = query.clauses.popLast() {
      joinsNext = false
      let next = Query.Clause(kind: isPhrase ? .phrase(words) : .word(words[0]), fields: fields)
      if case .either(let others) = last.kind {
        query.clauses.append(.init(kind: .either(others + [next])))
      } else {
        query.clauses.append(.init(kind: .either([last, next])))
      }
    } else if token.isQuoted {
      query.clauses.append(.init(kind: .phrase(words), fields: fields))
    } else {
      query.clauses += words.map { .init(kind: .word($0), fields: fields) }
    }
  }

  // MARK: Picking items

  private mutating func pick(_ field: QueryField, _ text: String, isUnfinished: Bool) {
    let classification = index.classification
    switch field {
    case .level:
      let name = text.lowercased()
      let level =
        classification.levels.first { $0.name == name || "\($0.depth)" == name }
        ?? (isUnfinished ? classification.levels.first { $0.name.hasPrefix(name) } : nil)
      if let level {
        query.level = level
      } else if !isUnfinished {
        refuse("level: wants \(classification.levels.map(\.name).joined(separator: ", "))")
      }
    case .under:
      if case .found(let item) = classification.find(text) {
        query.under = item
      } else if !isUnfinished {
        refuse("under: wants a code of \(classification.about.edition), as in under:96")
      }
    default: pickCorresponding(field, text, isUnfinished: isUnfinished)
    }
  }

  private mutating func pickCorresponding(_ field: QueryField, _ text: String, isUnfinished: Bool) {
    for name in index.classification.counterparts where name.hasPrefix(field.rawValue) {
      guard let other = index.classification.counterpart(name) else { continue }
      if case .found(let item) = other.find(text) {
        query.corresponding.append(item)
        return
      }
    }
    if !isUnfinished {
      refuse("\(field.rawValue): wants a code that may correspond, as in \(field.rawValue):\(Self.example(field))")
    }
  }
}
