/// Which words of the index stand for which words of the query: for ranking, for reasons, for emphasis.
struct Trace {
  /// The words of the query that a stem stands for, a bit for each, and how much of them it is, from 0 to 1.
  typealias Cover = (words: UInt64, share: Double)

  private(set) var covers: [(stem: Int, cover: Cover)] = []
  private(set) var ranges: [(words: Range<Int>, cover: Cover)] = []
  /// A quick no for most stems.
  private var sieve = [Bool](repeating: false, count: 256)

  /// Notes that a stem stands for some words of the query.
  mutating func add(stem: Int, _ words: UInt64, share: Double = 1) {
    sieve[stem & 255] = true
    if let at = covers.firstIndex(where: { $0.stem == stem }) {
      covers[at].cover = (covers[at].cover.words | words, max(covers[at].cover.share, share))
    } else {
      covers.append((stem, (words, share)))
    }
  }

  /// Notes that all words of the index in a range stand for a word of the query.
  mutating func add(range: Range<Int>, _ words: UInt64) {
    if !range.isEmpty { ranges.append((range, (words, 0.9))) }
  }

  /// What a word of the index stands for.
  @inline(__always)
  func cover(ofWord word: Int, _ lexicon: Lexicon) -> Cover? {
    let stem = lexicon.stem(of: word)
    if sieve[stem & 255] {
      for entry in covers where entry.stem == stem { return entry.cover }
    }
    for entry in ranges where entry.words.contains(word) { return entry.cover }
    return nil
  }
}
