import Classifications

/// The words of the index in the order of their bytes, and the stems they belong to.
struct Lexicon: Sendable {
  private let words: Part
  private let wordText: Part
  private let stems: Part
  private let stemBytes: Part

  init(_ section: Section) {
    words = Part(.words, of: section)
    wordText = Part(.wordText, of: section)
    stems = Part(.stems, of: section)
    stemBytes = Part(.stemText, of: section)
  }

  /// How many words there are.
  var count: Int { max(0, words.bytes.count / SearchFormat.wordLength - 1) }
  /// How many stems there are.
  var stemCount: Int { max(0, stems.bytes.count / SearchFormat.wordLength - 1) }

  /// The bytes of a word.
  @inline(__always)
  func text(_ word: Int) -> UnsafeRawBufferPointer {
    let row = word * SearchFormat.wordLength
    return wordText.slice(words.integer(row), words.integer(row + SearchFormat.wordLength))
  }

  /// A word to be shown.
  func string(_ word: Int) -> String { String(decoding: text(word), as: UTF8.self) }

  /// The stem of a word.
  @inline(__always)
  func stem(of word: Int) -> Int { words.integer(word * SearchFormat.wordLength + 4) }

  /// The rows of the postings of a stem.
  func postings(of stem: Int) -> Range<Int> {
    let row = stem * SearchFormat.wordLength + 4
    let first = stems.integer(row)
    return first..<max(first, stems.integer(row + SearchFormat.wordLength))
  }

  /// The number of a word; found by bisection.
  func word(_ text: [UInt8]) -> Int? {
    let at = firstWord(from: text)
    return at < count && self.text(at).elementsEqual(text) ? at : nil
  }

  /// The number of a stem; found by bisection.
  func stem(_ text: [UInt8]) -> Int? {
    let at = bisect(stemCount) { stemText($0).precedes(text) }
    return at < stemCount && stemText(at).elementsEqual(text) ? at : nil
  }

  /// The first word that does not stand before `text`.
  func firstWord(from text: [UInt8]) -> Int { bisect(count) { self.text($0).precedes(text) } }

  /// The words that begin with `prefix`.
  func words(beginningWith prefix: [UInt8]) -> Range<Int> {
    let first = firstWord(from: prefix)
    return first..<first + bisect(count - first) { text(first + $0).starts(with: prefix) }
  }

  /// The first word behind `start` that does not begin with `prefix`, as the word at `start` does.
  func firstWord(notBeginningWith prefix: ArraySlice<UInt8>, after start: Int) -> Int {
    var (low, step) = (start, 1)
    while low + step < count, text(low + step).starts(with: prefix) {
      low += step
      step *= 2
    }
    return low + 1 + bisect(min(count, low + step) - low - 1) { text(low + 1 + $0).starts(with: prefix) }
  }

  /// The bytes of a stem.
  func stemText(_ stem: Int) -> UnsafeRawBufferPointer {
    let row = stem * SearchFormat.wordLength
    return stemBytes.slice(stems.integer(row), stems.integer(row + SearchFormat.wordLength))
  }

  /// The first number below `count` for which `isBefore` is false, where it is true and then false.
  private func bisect(_ count: Int, _ isBefore: (Int) -> Bool) -> Int {
    var (low, high) = (0, max(0, count))
    while low < high {
      let middle = (low + high) / 2
      if isBefore(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension UnsafeRawBufferPointer {
  /// Whether it stands before `other` in the order of bytes.
  fileprivate func precedes(_ other: [UInt8]) -> Bool {
    let common = Swift.min(count, other.count)
    for at in 0..<common where self[at] != other[at] { return self[at] < other[at] }
    return count < other.count
  }
}
