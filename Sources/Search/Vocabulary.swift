/// The words that come up while the index is made, and their stems.
struct Vocabulary {
  private var numbers: [[UInt8]: Int] = [:]
  private var words: [[UInt8]] = []
  private var order: [Int] = []
  private var ranks: [Int] = []
  private var stems: [[UInt8]] = []
  private var stemOfWord: [Int] = []

  /// The first number of a word, which counts words as they come.
  @discardableResult
  mutating func add(_ word: [UInt8]) -> Int {
    if let number = numbers[word] { return number }
    numbers[word] = words.count
    words.append(word)
    return words.count - 1
  }

  /// Puts words and stems into their order; after the last word.
  mutating func sort() {
    order = words.indices.sorted { words[$0].lexicographicallyPrecedes(words[$1]) }
    ranks = [Int](repeating: 0, count: words.count)
    for (rank, word) in order.enumerated() { ranks[word] = rank }
    let stemmer = Stemmer()
    let all = words.map { stemmer.stem($0) }
    stems = Set(all).sorted { $0.lexicographicallyPrecedes($1) }
    let stemNumber = Dictionary(uniqueKeysWithValues: stems.enumerated().map { ($1, $0) })
    stemOfWord = all.map { stemNumber[$0] ?? 0 }
  }

  /// How many stems there are.
  var stemCount: Int { stems.count }
  /// How many words there are.
  var count: Int { words.count }
  /// The number of a word in the index, from its first number.
  func number(of word: Int) -> Int { ranks[word] }
  /// The stem of a word, from its first number.
  func stem(of word: Int) -> Int { stemOfWord[word] }
  /// Whether a word, by its first number, is one of ``CommonWords``.
  func isCommon(_ word: Int) -> Bool { CommonWords.all.contains(words[word]) }
  /// The number of the stem of any text, if there is such a stem.
  func stem(_ text: [UInt8]) -> Int? { numbers[text].map { stemOfWord[$0] } }

  /// The parts of the index that hold words and stems; `firstPosting` has the first row of each stem, and the end.
  func parts(firstPosting: [Int]) -> [SearchFormat.Part: [UInt8]] {
    var (wordRows, wordText, stemRows, stemText) = (IndexBytes(), IndexBytes(), IndexBytes(), IndexBytes())
    for word in order {
      wordRows.add32(wordText.bytes.count)
      wordRows.add32(stemOfWord[word])
      wordText.add(words[word])
    }
    wordRows.add32(wordText.bytes.count)
    wordRows.add32(0)
    for (stem, text) in stems.enumerated() {
      stemRows.add32(stemText.bytes.count)
      stemRows.add32(firstPosting[stem])
      stemText.add(text)
    }
    stemRows.add32(stemText.bytes.count)
    stemRows.add32(firstPosting[stems.count])
    return [.words: wordRows.bytes, .wordText: wordText.bytes, .stems: stemRows.bytes, .stemText: stemText.bytes]
  }
}
