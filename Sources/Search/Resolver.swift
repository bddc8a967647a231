/// Finds the documents for each word of a query: in its other forms, as what it was short for, or repaired.
struct Resolver {
  let index: SearchIndex
  /// The documents that are searched.
  let documents: Range<Int>
  /// What stands for what.
  var trace = Trace()
  /// Which words were taken for others.
  var repairs: [SearchRemark.Repair] = []
  private(set) lazy var stemmer = Stemmer()

  init(_ index: SearchIndex, documents: Range<Int>) {
    self.index = index
    self.documents = documents
  }

  /// How good a find is, from 0 to 1, that is not the word itself.
  enum Worth {
    static let longer = 0.7
    static let split = 0.9
    static let parts = 0.6
    static let tail = 0.4
    static let same = 0.95
    static let related = 0.8
  }

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
  mutating func longer(_ text: [UInt8], in fields: Fields, _ bit: UInt64) -> [[Match]] {
    let words = index.lexicon.words(beginningWith: text)
    trace.add(range: words, bit)
    // One letter begins thousands of words: only those of titles and terms then.
    let fields = text.count > 1 ? fields : fields.intersection(.titles)
    let lexicon = index.lexicon
    let stems = Set(words.lazy.map { lexicon.stem(of: $0) })
    return stems.sorted().map { matches(stem: $0, in: fields, weight: Worth.longer) }
  }

  // MARK: Several stems

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
}
