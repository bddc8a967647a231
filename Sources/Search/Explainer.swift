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

  /// A stretch in which words of the query stand.
  private struct Find {
    let field: Field
    let origin: Int
    /// The words of the query, a bit for each.
    let words: UInt64
    /// How much it says.
    let gain: Double
    /// All of the stretch, where it is short, or the words that were found.
    let text: String
  }

  /// Where each word of the query stands in a document: the weightiest stretches that add a word.
  func reasons(for document: Int) -> [Reason] {
    let finds = finds(in: document)
    var chosen: [Reason] = []
    var known: UInt64 = 0
    for at in finds.indices.sorted(by: { (finds[$1].gain, $0) < (finds[$0].gain, $1) }) where chosen.count < Self.most {
      if finds[at].words & ~known == 0, chosen.count >= 2 { continue }
      known |= finds[at].words
      chosen.append(reason(finds[at]))
    }
    return chosen
  }

  private func finds(in document: Int) -> [Find] {
    var finds: [Find] = []
    index.documents.eachStretch(of: document) { field, origin, words in
      var covered: UInt64 = 0
      var share = 0.0
      var marked: [Int] = []
      for word in words {
        guard let cover = trace.cover(ofWord: word, index.lexicon) else { continue }
        share += Double((cover.words & ~covered).nonzeroBitCount) * cover.share
        covered |= cover.words
        if !marked.contains(word) { marked.append(word) }
      }
      guard covered != 0 else { return true }
      let length = field == .term ? Double(words.count).squareRoot() : 1
      let shown = field == .term ? Array(words) : Array(marked.prefix(4))
      finds.append(
        Find(
          field: field, origin: origin, words: covered,
          gain: field.weight * share / length,
          text: shown.map { index.lexicon.string($0) }.joined(separator: " ")))
      return true
    }
    return finds
  }

  private func reason(_ find: Find) -> Reason {
    switch find.field {
    case .title: .title(find.text)
    case .term: .term(find.text)
    case .about: .part(.about, find.text)
    case .process: .part(.process, find.text)
    case .inputs: .part(.inputs, find.text)
    case .outputs: .part(.outputs, find.text)
    case .link: .link(from: code(find.origin), find.text)
    case .hs: .correspondence("HS", code: code(find.origin, of: "hs-2017"), find.text)
    case .isic: .correspondence("ISIC", code: code(find.origin, of: "isic-4"), find.text)
    case .cpc: .correspondence("CPC", code: code(find.origin, of: "cpc-2.1"), find.text)
    case .ancestor: .ancestor(code(find.origin), find.text)
    }
  }

  private func code(_ item: Int) -> Code { index.classification.item(at: item)?.code ?? Code("") }

  private func code(_ item: Int, of identifier: String) -> Code {
    index.classification.counterpart(identifier)?.item(at: item)?.code ?? Code("")
  }

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
