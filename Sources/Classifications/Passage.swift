/// Running text with references to other items in it: one part of a profile.
public struct Passage: Hashable, Sendable {
  /// A stretch of text, or a reference.
  public enum Run: Hashable, Sendable {
    /// Plain text; a line feed stands between paragraphs.
    case text(String)
    /// A reference to an item, with the words that stand for it in the sentence, if it has any.
    case reference(Code, words: String?)
  }

  /// The runs in their order.
  public let runs: [Run]

  /// Reads the markup of the profiles: `[[9612]]`, or `[[9612|programme production]]`.
  ///
  /// A bracket that opens no reference is text.
  public init(markup: String) {
    var runs: [Run] = []
    var rest = Substring(markup)
    while let open = rest.firstRange(of: "[["), let close = rest[open.upperBound...].firstRange(of: "]]") {
      if open.lowerBound > rest.startIndex { runs.append(.text(String(rest[..<open.lowerBound]))) }
      let inside = rest[open.upperBound..<close.lowerBound].split(separator: "|", maxSplits: 1)
      runs.append(.reference(Code(String(inside.first ?? "")), words: inside.count > 1 ? String(inside[1]) : nil))
      rest = rest[close.upperBound...]
    }
    if !rest.isEmpty { runs.append(.text(String(rest))) }
    self.runs = runs
  }

  /// The text as a reader without links sees it: the words of a reference, with its code behind in brackets.
  public var plain: String {
    runs.map { run in
      switch run {
      case .text(let text): text
      case .reference(let code, nil): code.text
      case .reference(let code, let words?): "\(words) (\(code))"
      }
    }.joined()
  }

  /// The codes it refers to, in reading order, each as often as it stands there.
  public var references: [Code] {
    runs.compactMap { if case .reference(let code, _) = $0 { code } else { nil } }
  }
}

extension Substring {
  /// The first place where `marker` stands; scans bytes.
  fileprivate func firstRange(of marker: StaticString) -> Range<Index>? {
    let wanted = (0..<marker.utf8CodeUnitCount).map { marker.utf8Start[$0] }
    var at = startIndex
    while at < endIndex {
      if let end = utf8.index(at, offsetBy: wanted.count, limitedBy: endIndex), utf8[at..<end].elementsEqual(wanted) {
        return at..<end
      }
      at = utf8.index(after: at)
    }
    return nil
  }
}
