import CatalogCompiler

/// One statement of RDF.
struct Triple {
  /// What a statement is about, or says.
  enum Term: Hashable {
    /// An IRI; a blank node as "_:" and its label.
    case resource(String)
    case literal(String, language: String?)
  }

  let subject: String
  let predicate: String
  let object: Term
  /// The line of the predicate, from 1.
  let line: Int
}

/// Reads the statements of a Turtle file (RDF 1.1), and so of N-Triples; each is handed over as it is read.
///
/// All of Turtle is read; data types are passed over, and relative IRIs are put behind the base without looking at
/// `..`. Costs some 20 MB/s.
struct TurtleReader {
  private var scanner: TurtleScanner
  private var token = TurtleToken.end
  private var prefixes: [String: String] = [:]
  private var base = ""
  private var blanks = 0
  private var depth = 0
  private let take: (Triple) -> Void

  private static let rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  /// How deep brackets may nest.
  private static let deepest = 64

  /// Reads a whole file.
  ///
  /// - Throws: the first thing that is wrong with it, with its line.
  static func read(_ bytes: [UInt8], file: String, _ take: (Triple) -> Void) throws(Refusal) {
    try withoutActuallyEscaping(take) { take throws(Refusal) in
      var reader = TurtleReader(scanner: TurtleScanner(bytes, file: file), take: take)
      try reader.advance()
      while reader.token != .end { try reader.readStatement() }
    }
  }

  private init(scanner: TurtleScanner, take: @escaping (Triple) -> Void) {
    self.scanner = scanner
    self.take = take
  }

  private mutating func advance() throws(Refusal) { token = try scanner.next() }

  private mutating func expect(_ sign: Character, _ reason: String) throws(Refusal) {
    guard token == .sign(sign) else { throw scanner.refusal(reason) }
    try advance()
  }

  // MARK: Statements

  private mutating func readStatement() throws(Refusal) {
    switch token {
    case .at("prefix"), .at("base"): try readDirective(endsWithPoint: true)
    case .word(let word) where ["prefix", "base"].contains(word.lowercased()):
      try readDirective(endsWithPoint: false)
    default:
      let isBracket = token == .sign("[")
      let subject = try resource("a statement begins with what it is about: an IRI or a name")
      // What stands in brackets may be all there is to say.
      if !(isBracket && token == .sign(".")) { try readPredicates(of: subject) }
      try expect(".", "a statement that does not end with a point")
    }
  }

  private mutating func readDirective(endsWithPoint: Bool) throws(Refusal) {
    let isBase = token == .at("base") || token == .word("base") || token == .word("BASE")
    try advance()
    if isBase {
      guard case .iri(let iri) = token else { throw scanner.refusal("base wants an IRI in <>") }
      base = resolved(iri)
    } else {
      guard case .name(let prefix, "") = token else { throw scanner.refusal("prefix wants a name and a colon") }
      try advance()
      guard case .iri(let iri) = token else { throw scanner.refusal("prefix wants an IRI in <>") }
      prefixes[prefix] = resolved(iri)
    }
    try advance()
    if endsWithPoint { try expect(".", "a line with @ ends with a point") }
  }

  private mutating func readPredicates(of subject: String) throws(Refusal) {
    while true {
      let line = scanner.line
      let predicate: String
      if token == .word("a") {
        predicate = Self.rdf + "type"
        try advance()
      } else {
        predicate = try resource("a property is wanted here: an IRI, a name or a")
      }
      repeat {
        if token == .sign(",") { try advance() }
        take(Triple(subject: subject, predicate: predicate, object: try object(), line: line))
      } while token == .sign(",")
      guard token == .sign(";") else { return }
      while token == .sign(";") { try advance() }
      if token == .sign(".") || token == .sign("]") { return }
    }
  }

  // MARK: Terms

  private mutating func object() throws(Refusal) -> Triple.Term {
    switch token {
    case .string(let text):
      try advance()
      if case .at(let language) = token {
        try advance()
        return .literal(text, language: language.lowercased())
      }
      if token == .sign("^") {
        try advance()
        _ = try resource("a data type is wanted behind ^^")
      }
      return .literal(text, language: nil)
    case .word(let word):
      try advance()
      return .literal(word, language: nil)
    default: return .resource(try resource("what a property says is wanted here"))
    }
  }

  private mutating func resource(_ wanted: String) throws(Refusal) -> String {
    switch token {
    case .iri(let iri):
      try advance()
      return resolved(iri)
    case .name(let prefix, let local):
      guard let start = prefixes[prefix] else { throw scanner.refusal("the prefix \(prefix): is not declared") }
      try advance()
      return start + local
    case .blank(let label):
      try advance()
      return "_:" + label
    case .sign("["): return try nested { reader throws(Refusal) in try reader.bracketed() }
    case .sign("("): return try nested { reader throws(Refusal) in try reader.list() }
    default: throw scanner.refusal(wanted)
    }
  }

  private mutating func nested(_ read: (inout Self) throws(Refusal) -> String) throws(Refusal) -> String {
    depth += 1
    guard depth <= Self.deepest else { throw scanner.refusal("brackets nest deeper than \(Self.deepest)") }
    defer { depth -= 1 }
    try advance()
    return try read(&self)
  }

  private mutating func freshBlank() -> String {
    blanks += 1
    return "_: \(blanks)"
  }

  private mutating func bracketed() throws(Refusal) -> String {
    let subject = freshBlank()
    if token != .sign("]") { try readPredicates(of: subject) }
    try expect("]", "a bracket that is not closed by ]")
    return subject
  }

  /// A list: its items count for nothing here, but must be read.
  private mutating func list() throws(Refusal) -> String {
    while token != .sign(")") {
      if token == .end { throw scanner.refusal("a list that is not closed by )") }
      _ = try object()
    }
    try advance()
    return freshBlank()
  }

  private func resolved(_ iri: String) -> String {
    let scheme = iri.prefix { $0.isLetter || $0.isNumber || "+-.".contains($0) }
    if !scheme.isEmpty, iri.dropFirst(scheme.count).first == ":" { return iri }
    if iri.hasPrefix("#") || iri.isEmpty { return base.prefix { $0 != "#" } + iri }
    let folder = base.lastIndex(of: "/").map { base[...$0] } ?? ""
    return folder + iri
  }
}
