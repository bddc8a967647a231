/// Finds the documents for each word of a query: in its other forms, as what it was short for, or repaired.
struct Resolver {
  let index: SearchIndex
  /// The documents that are searched.
  let documents: Range<Int>
  /// What stands for what.
  private(set) var trace = Trace()
  /// Which words were taken for others.
  private(set) var repairs: [SearchRemark.Repair] = []
  private lazy var stemmer = Stemmer()

  init(_ index: SearchIndex, documents: Range<Int>) {
    self.index = index
    self.documents = documents
  }

  /// How good a find is, from 0 to 1, that is not the word itself.
  private enum Worth {
    static let longer = 0.7
    static let split = 0.9
    static let parts = 0.6
    static let tail = 0.4
    static let same = 0.95
    static let related = 0.8
  }

  /// How many words of a query are repaired; one costs some 0.3 ms.
  private static let mostRepairs = 8

  // MARK: One word

  /// The documents that have a word, or one that begins so where it is unfinished; nothing else is tried.
  mutating func plainMatches(_ word: Query.Word, in fields: Fields, position: Int) -> [Match] {
    let bit = UInt64(1) << UInt64(position)
    var lists: [[Match]] = word.isUnfinished ? longer(word.text, in: fields, bit) : []
    if let stem = stem(of: word.text) {
      trace.add(stem: stem, bit)
      lists.append(matches(stem: stem, in: fields))
    }
    return Matches.union(lists, documentCount: index.documents.count)
  }

  /// The documents that have a word in some form; `position` is its number in the query.
  mutating func matches(_ word: Query.Word, in fields: Fields, position: Int) -> [Match] {
    let bit = UInt64(1) << UInt64(position)
    var lists: [[Match]] = []
    if let stem = stem(of: word.text) {
      trace.add(stem: stem, bit)
      lists.append(matches(stem: stem, in: fields))
    }
    if word.isUnfinished { lists += longer(word.text, in: fields, bit) }
    lists += split(word.text, in: fields, bit)
    return Matches.union(lists, documentCount: index.documents.count)
  }

  /// The documents of a word that occurs in no form: of words that begin so, else of the parts it is made of.
  mutating func nearMatches(_ word: Query.Word, in fields: Fields, position: Int) -> [Match] {
    let bit = UInt64(1) << UInt64(position)
    let lists = word.text.count > 2 ? longer(word.text, in: fields, bit) : []
    if lists.contains(where: { !$0.isEmpty }) { return Matches.union(lists, documentCount: index.documents.count) }
    return Matches.union(parts(word.text, in: fields, bit), documentCount: index.documents.count)
  }

  /// The stem of a word in the index that has it in any form.
  mutating func stem(of text: [UInt8]) -> Int? {
    let lexicon = index.lexicon
    let stem = lexicon.word(text).map { lexicon.stem(of: $0) } ?? lexicon.stem(stemmer.stem(text))
    return stem.flatMap { lexicon.postings(of: $0).isEmpty ? nil : $0 }
  }

  /// The documents of a stem.
  func matches(stem: Int, in fields: Fields, weight: Double = 1) -> [Match] {
    index.postings.matches(index.lexicon.postings(of: stem), in: fields, weight: weight, documents: documents)
  }

  /// The documents with any word that begins with `text`.
  private mutating func longer(_ text: [UInt8], in fields: Fields, _ bit: UInt64) -> [[Match]] {
    let words = index.lexicon.words(beginningWith: text)
    trace.add(range: words, bit)
    // One letter begins thousands of words: only those of titles and terms then.
    let fields = text.count > 1 ? fields : fields.intersection(.titles)
    let lexicon = index.lexicon
    let stems = Set(words.lazy.map { lexicon.stem(of: $0) })
    return stems.sorted().map { matches(stem: $0, in: fields, weight: Worth.longer) }
  }

  // MARK: Two words in one

  /// The documents where the two parts of a compound stand side by side: "haircut" finds "hair cut".
  private mutating func split(_ text: [UInt8], in fields: Fields, _ bit: UInt64) -> [[Match]] {
    var lists: [[Match]] = []
    for (head, tail) in halves(text) {
      let found = sideBySide([head, tail], in: fields, weight: Worth.split)
      guard !found.isEmpty else { continue }
      trace.add(stem: head, bit, share: 0.5)
      trace.add(stem: tail, bit, share: 0.5)
      lists.append(found)
    }
    return lists
  }

  /// The documents of the parts of a compound that nobody uses: of both, else of the second, which it is a kind of.
  private mutating func parts(_ text: [UInt8], in fields: Fields, _ bit: UInt64) -> [[Match]] {
    var lists: [[Match]] = []
    for (head, tail) in halves(text) {
      trace.add(stem: tail, bit, share: 0.7)
      lists.append(together([head, tail], in: fields, weight: Worth.parts))
      lists.append(matches(stem: tail, in: fields.intersection(.headings), weight: Worth.tail))
    }
    return lists
  }

  /// Whether a word is made of two words of the index.
  private mutating func isCompound(_ text: [UInt8]) -> Bool { text.count > 6 && !halves(text).isEmpty }

  /// The stems of every two words that a word may be made of.
  private mutating func halves(_ text: [UInt8]) -> [(head: Int, tail: Int)] {
    guard text.count > 3, text.count <= 24 else { return [] }
    var found: [(Int, Int)] = []
    for at in 1..<text.count - 2 where at > 2 || (at == 1 && "extu".utf8.contains(text[0])) {
      let (left, right) = (Array(text[..<at]), Array(text[at...]))
      guard index.lexicon.word(left) != nil, right.last == UInt8(ascii: "s") || index.lexicon.word(right) != nil,
        let head = stem(of: left), let tail = stem(of: right)
      else { continue }
      found.append((head, tail))
    }
    return found
  }

  /// The documents where stems stand one behind the other.
  func sideBySide(_ stems: [Int], in fields: Fields, weight: Double) -> [Match] {
    guard stems.count > 1 else { return together(stems, in: fields, weight: weight) }
    return together(stems, in: fields, weight: weight).filter { match in
      var isFound = false
      index.documents.eachStretch(of: match.document) { field, _, words in
        if fields.contains(Fields(field)) {
          isFound = words.indices.dropLast(stems.count - 1).contains { start in
            stems.indices.allSatisfy { index.lexicon.stem(of: words[start + $0]) == stems[$0] }
          }
        }
        return !isFound
      }
      return isFound
    }
  }

  /// The documents that have all of some stems, anywhere in the fields.
  func together(_ stems: [Int], in fields: Fields, weight: Double) -> [Match] {
    guard let first = stems.first else { return [] }
    let share = weight / Double(stems.count)
    var found = matches(stem: first, in: fields, weight: share)
    for stem in stems.dropFirst() where !found.isEmpty {
      found = Matches.intersection(found, matches(stem: stem, in: fields, weight: share))
    }
    return found
  }

  // MARK: Several words

  /// What some words of the query stand for together: the documents of a rule of the thesaurus, or of their compound.
  struct Reading {
    let positions: Range<Int>
    let matches: [Match]
  }

  /// All readings of a row of words; `words` are their numbers in the query.
  mutating func readings(of words: [Query.Word], at first: Int, in fields: Fields) -> [Reading] {
    let stems = words.map { stemNumber(of: $0.text) }
    var found: [Reading] = []
    for start in words.indices {
      for (rule, length) in rules(words, stems, from: start) {
        let positions = first + start..<first + start + length
        let matches = matches(rule, in: fields, bits: Self.bits(positions))
        if !matches.isEmpty { found.append(Reading(positions: positions, matches: matches)) }
      }
      if start + 1 < words.count { found += joined(words[start], words[start + 1], at: first + start, in: fields) }
    }
    return found
  }

  /// The reading of two words as one: "hair cut" finds "haircut".
  private mutating func joined(
    _ left: Query.Word, _ right: Query.Word, at position: Int, in fields: Fields
  ) -> [Reading] {
    let text = left.text + right.text
    let positions = position..<position + 2
    var lists: [[Match]] = []
    if let stem = stem(of: text) {
      trace.add(stem: stem, Self.bits(positions))
      lists.append(matches(stem: stem, in: fields))
    }
    if right.isUnfinished { lists += longer(text, in: fields, Self.bits(positions)) }
    return lists.filter { !$0.isEmpty }.map { Reading(positions: positions, matches: $0) }
  }

  private static func bits(_ positions: Range<Int>) -> UInt64 { positions.reduce(0) { $0 | 1 << UInt64($1) } }

  /// The number of the stem of a word, also where only the thesaurus has it.
  private mutating func stemNumber(of text: [UInt8]) -> Int? {
    let lexicon = index.lexicon
    return lexicon.word(text).map { lexicon.stem(of: $0) } ?? lexicon.stem(stemmer.stem(text))
  }

  /// The rules whose key stands at `start`, with the number of its words; an unfinished word may begin a key.
  private func rules(
    _ words: [Query.Word], _ stems: [Int?], from start: Int
  ) -> [(rule: Thesaurus.Rule, length: Int)] {
    var firsts = stems[start].map { [$0] } ?? []
    if words[start].isUnfinished, words[start].text.count > 3 {
      let range = index.lexicon.words(beginningWith: words[start].text)
      if range.count < 40 { firsts += range.map { index.lexicon.stem(of: $0) } }
    }
    return Set(firsts).sorted().flatMap { index.thesaurus.rules(beginningWith: $0) }.compactMap { rule in
      let end = start + rule.key.count
      guard !rule.key.isEmpty, end <= words.count else { return nil }
      let fits = (start + 1..<end).allSatisfy { at in
        let stem = rule.key[at - start]
        return stems[at] == stem
          || (words[at].isUnfinished && index.lexicon.stemText(stem).starts(with: words[at].text))
      }
      return fits ? (rule, rule.key.count) : nil
    }
  }

  private mutating func matches(_ rule: Thesaurus.Rule, in fields: Fields, bits: UInt64) -> [Match] {
    let stems = rule.value
    for stem in stems { trace.add(stem: stem, bits, share: 1 / Double(stems.count)) }
    if rule.isSame { return sideBySide(stems, in: fields, weight: Worth.same) }
    return together(stems, in: fields.intersection(.headings), weight: Worth.related)
  }

  // MARK: Repair

  /// The clause, its word replaced by the nearest there is where it occurs nowhere.
  mutating func repaired(_ clause: Query.Clause) -> Query.Clause {
    guard repairs.count < Self.mostRepairs, let word = clause.word, stemNumber(of: word.text) == nil,
      !isCompound(word.text),
      index.lexicon.words(beginningWith: word.text).isEmpty, let nearest = nearest(to: word.text).first
    else { return clause }
    repairs.append(.init(from: word.shown, to: index.lexicon.string(nearest)))
    return .init(kind: .word(.init(text: Array(index.lexicon.text(nearest)))), fields: clause.fields)
  }

  /// The words of the index nearest to a misspelt one, the likeliest first.
  func nearest(to text: [UInt8]) -> [Int] {
    let lexicon = index.lexicon
    var distance = EditDistance(text, within: EditDistance.limit(for: text))
    let near = distance.near(in: lexicon).map { near in
      let rows = lexicon.postings(of: lexicon.stem(of: near.word)).count
      let isOther = lexicon.text(near.word).first != text.first
      let isKey = !index.thesaurus.rules(beginningWith: lexicon.stem(of: near.word)).isEmpty
      return (cost: near.distance * 2 + (isOther ? 1 : 0), rows: isKey ? rows + 3 : rows, word: near.word)
    }
    return near.filter { $0.rows > 0 }.sorted { ($0.cost, $1.rows, $0.word) < ($1.cost, $0.rows, $1.word) }.map(\.word)
  }
}
