import Classifications

/// Says where the words of a query stand: in a document, and in a text that is shown.
final class Explainer: Sendable {
  private let index: SearchIndex
  private let trace: Trace

  /// How many reasons are given.
  private static let most = 4

  init(_ index: SearchIndex, _ trace: Trace) {
    self.index = index
    self.trace = trace
  }

  /// Where each word of the query stands in a document: the weightiest stretches that add a word.
  func reasons(for document: Int) -> [Reason] {
    var found: [(gain: Double, words: UInt64, reason: Reason)] = []
    index.documents.eachStretch(of: document) { field, origin, words in
      var covered: UInt64 = 0
      var marked: [Int] = []
      for (at, word) in words.enumerated() {
        guard let cover = trace.cover(ofWord: word, index.lexicon) else { continue }
        covered |= cover.words
        marked.append(at)
      }
      guard covered != 0 else { return true }
      let gain =
        field.weight * Double(covered.nonzeroBitCount) / (field == .term ? Double(words.count).squareRoot() : 1)
      found.append((gain, covered, reason(field, origin, words, marked)))
      return true
    }
    var chosen: [Reason] = []
    var known: UInt64 = 0
    let order = found.indices.sorted { (found[$1].gain, $0) < (found[$0].gain, $1) }
    for at in order where chosen.count < Self.most {
      if found[at].words & ~known == 0, chosen.count >= 2 { continue }
      known |= found[at].words
      chosen.append(found[at].reason)
    }
    return chosen
  }

  private func reason(_ field: Field, _ origin: Int, _ words: Documents.Words, _ marked: [Int]) -> Reason {
    let all = words.map { index.lexicon.string($0) }.joined(separator: " ")
    let found = marked.prefix(4).map { index.lexicon.string(words[$0]) }
    let some = found.indices.filter { !found[..<$0].contains(found[$0]) }.map { found[$0] }.joined(separator: " ")
    switch field {
    case .title: return .title(some)
    case .term: return .term(all)
    case .about: return .part(.about, some)
    case .process: return .part(.process, some)
    case .inputs: return .part(.inputs, some)
    case .outputs: return .part(.outputs, some)
    case .link: return .link(from: code(origin), some)
    case .hs: return .correspondence("HS", code: index.code("hs-2017", origin), some)
    case .isic: return .correspondence("ISIC", code: index.code("isic-4", origin), some)
    case .ancestor: return .ancestor(code(origin), some)
    }
  }

  private func code(_ item: Int) -> Code { index.classification.item(at: item)?.code ?? Code("") }

  /// The places in a text where words of the query stand.
  func emphasis(in text: String) -> [Range<String.Index>] {
    var text = text
    text.makeContiguousUTF8()
    return Folding.words(in: text).compactMap { word in
      let number = index.lexicon.word(word.text)
      guard let number, trace.cover(ofWord: number, index.lexicon) != nil else { return nil }
      let start = text.utf8.index(text.startIndex, offsetBy: word.range.lowerBound)
      return start..<text.utf8.index(start, offsetBy: word.range.count)
    }
  }
}
