import Classifications

/// What was asked for: what must be found, what must not, and where.
struct Query {
  /// A word of the query.
  struct Word {
    /// The folded word.
    let text: [UInt8]
    /// Whether more letters may follow.
    var isUnfinished = false
    /// The word as it is shown in remarks.
    var shown: String { String(decoding: text, as: UTF8.self) }
    /// Whether it says nothing of what is looked for.
    var isCommon: Bool { !isUnfinished && CommonWords.all.contains(text) }
  }

  /// One thing that must be found.
  struct Clause {
    enum Kind {
      case word(Word)
      case phrase([Word])
      /// At the start of a title or a term.
      case start([Word])
      case either([Clause])
    }

    var kind: Kind
    var fields = Fields.all
    /// How much it counts beside the other clauses.
    var weight = 1.0

    /// The word, where it is one.
    var word: Word? { if case .word(let word) = kind { word } else { nil } }
  }

  /// What must all be found.
  var clauses: [Clause] = []
  /// What must not be found.
  var excluded: [Clause] = []
  /// Items of other classifications that must correspond.
  var corresponding: [Item] = []
  var level: Level?
  var under: Item?
  /// How the query should be written, where it could not be read.
  var hint: String?

  /// Whether it asks for no words, but picks items in other ways.
  var isFilter: Bool {
    clauses.isEmpty && !(excluded.isEmpty && corresponding.isEmpty && level == nil && under == nil)
  }
}
