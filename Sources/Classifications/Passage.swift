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
    var rest = markup.utf8[...]
    while let open = Self.pair(UInt8(ascii: "["), in: rest),
      let close = Self.pair(UInt8(ascii: "]"), in: rest[open...])
    {
      if open > rest.startIndex { runs.append(.text(String(Substring(rest[..<open])))) }
      let inside = rest[rest.index(open, offsetBy: 2)..<close]
      let bar = inside.firstIndex(of: UInt8(ascii: "|"))
      let words = bar.map { String(Substring(inside[$0...].dropFirst())) }
      runs.append(.reference(Code(String(Substring(inside[..<(bar ?? inside.endIndex)]))), words: words))
      rest = rest[close...].dropFirst(2)
    }
    if !rest.isEmpty { runs.append(.text(String(Substring(rest)))) }
    self.runs = runs
  }

  /// The first place where a byte stands twice.
  private static func pair(_ byte: UInt8, in text: Substring.UTF8View) -> String.Index? {
    var at = text.startIndex
    while let first = text[at...].firstIndex(of: byte) {
      at = text.index(after: first)
      if at < text.endIndex, text[at] == byte { return first }
    }
    return nil
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
