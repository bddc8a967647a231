import CatalogCompiler

/// A piece of Turtle.
enum TurtleToken: Hashable {
  case iri(String)
  /// A prefix and what stands behind the colon.
  case name(prefix: String, local: String)
  /// The label of a blank node.
  case blank(String)
  case string(String)
  /// A number, or `true` and `false`.
  case word(String)
  /// `@en`, `@prefix`, without the sign.
  case at(String)
  /// One of `. ; , [ ] ( )`, or `^` for the two before a data type.
  case sign(Character)
  case end
}

/// Cuts Turtle (RDF 1.1) into its pieces; bytes in, no copies but of texts.
struct TurtleScanner {
  private let bytes: [UInt8]
  private let file: String
  private var at = 0
  /// The line of the piece given out last, from 1.
  private(set) var line = 1

  /// Takes a text in UTF-8.
  init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) { at = 3 }
  }

  func refusal(_ reason: String) -> Refusal { Refusal(file: file, line: line, reason: reason) }

  private var byte: UInt8? { at < bytes.count ? bytes[at] : nil }

  /// The next piece; ``TurtleToken/end`` at the end and behind it.
  mutating func next() throws(Refusal) -> TurtleToken {
    skipBlanks()
    guard let first = byte else { return .end }
    switch first {
    case UInt8(ascii: "<"): return .iri(try iri())
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return .string(try string(first))
    case UInt8(ascii: "@"):
      at += 1
      return .at(text(takeWhile { Self.isWordByte($0) }))
    case UInt8(ascii: "^"):
      guard at + 1 < bytes.count, bytes[at + 1] == first else { throw refusal("a ^ stands alone") }
      at += 2
      return .sign("^")
    case UInt8(ascii: "."):
      if at + 1 < bytes.count, Self.isDigit(bytes[at + 1]) { return number() }
      at += 1
      return .sign(".")
    case UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "("),
      UInt8(ascii: ")"):
      at += 1
      return .sign(Character(Unicode.Scalar(first)))
    default:
      return Self.isDigit(first) || first == UInt8(ascii: "+") || first == UInt8(ascii: "-") ? number() : try name()
    }
  }

  private mutating func skipBlanks() {
    while let next = byte {
      if next == UInt8(ascii: "#") {
        _ = takeWhile { $0 != UInt8(ascii: "\n") }
      } else if next == UInt8(ascii: "\n") {
        line += 1
        at += 1
      } else if next == UInt8(ascii: " ") || next == UInt8(ascii: "\t") || next == UInt8(ascii: "\r") {
        at += 1
      } else {
        return
      }
    }
  }

  private mutating func takeWhile(_ isWanted: (UInt8) -> Bool) -> Range<Int> {
    let start = at
    while at < bytes.count, isWanted(bytes[at]) { at += 1 }
    return start..<at
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  private static func isWordByte(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) || byte == UInt8(ascii: "-") }

  // MARK: Names

  private mutating func number() -> TurtleToken {
    let range = takeWhile { Self.isDigit($0) || "+-.eE".utf8.contains($0) }
    // A point at the end belongs to the sentence.
    if bytes[range.upperBound - 1] == UInt8(ascii: ".") { at -= 1 }
    return .word(text(range.lowerBound..<at))
  }

  /// A prefixed name, the label of a blank node, or a word without a colon.
  private mutating func name() throws(Refusal) -> TurtleToken {
    var name: [UInt8] = []
    var colon: Int?
    while let next = byte {
      if next == UInt8(ascii: "\\"), at + 1 < bytes.count {
        name.append(bytes[at + 1])
        at += 2
      } else if next == UInt8(ascii: ":") {
        if colon == nil { colon = name.count }
        name.append(next)
        at += 1
      } else if Self.isWordByte(next) || next >= 0x80 || next == UInt8(ascii: "_") || next == UInt8(ascii: ".")
        || next == UInt8(ascii: "%")
      {
        name.append(next)
        at += 1
      } else {
        break
      }
    }
    // A point at the end belongs to the sentence.
    while name.last == UInt8(ascii: "."), at > 0, bytes[at - 1] == UInt8(ascii: ".") {
      name.removeLast()
      at -= 1
    }
    guard !name.isEmpty else { throw refusal("a character that Turtle does not have here") }
    guard let colon, colon < name.count else { return .word(String(decoding: name, as: UTF8.self)) }
    let prefix = String(decoding: name[..<colon], as: UTF8.self)
    let local = String(decoding: name[(colon + 1)...], as: UTF8.self)
    return prefix == "_" ? .blank(local) : .name(prefix: prefix, local: local)
  }

  private mutating func iri() throws(Refusal) -> String {
    at += 1
    var text: [UInt8] = []
    while let next = byte, next != UInt8(ascii: ">") {
      if next == UInt8(ascii: "\\") {
        try escape(into: &text)
      } else {
        guard next > 0x20 else { throw refusal("an IRI that is not closed by >") }
        text.append(next)
        at += 1
      }
    }
    guard byte != nil else { throw refusal("an IRI that is not closed by >") }
    at += 1
    return String(decoding: text, as: UTF8.self)
  }

  // MARK: Strings

  private mutating func string(_ quote: UInt8) throws(Refusal) -> String {
    let start = line
    let isLong = at + 2 < bytes.count && bytes[at + 1] == quote && bytes[at + 2] == quote
    at += isLong ? 3 : 1
    var text: [UInt8] = []
    while let next = byte {
      if next == quote {
        if !isLong {
          at += 1
          return String(decoding: text, as: UTF8.self)
        }
        if at + 2 < bytes.count, bytes[at + 1] == quote, bytes[at + 2] == quote,
          at + 3 >= bytes.count || bytes[at + 3] != quote
        {
          at += 3
          return String(decoding: text, as: UTF8.self)
        }
      }
      if next == UInt8(ascii: "\\") {
        try escape(into: &text)
        continue
      }
      if next == UInt8(ascii: "\n") {
        guard isLong else { throw refusal("a text that is not closed in its line") }
        line += 1
      }
      text.append(next)
      at += 1
    }
    throw Refusal(file: file, line: start, reason: "a text that is not closed")
  }

  /// Takes an escape sequence, such as `\n` or `\u00E9`.
  private mutating func escape(into text: inout [UInt8]) throws(Refusal) {
    at += 1
    guard let letter = byte else { throw refusal("an escape that is not finished") }
    at += 1
    let plain: [UInt8: UInt8] = [
      UInt8(ascii: "n"): 0x0a, UInt8(ascii: "t"): 0x09, UInt8(ascii: "r"): 0x0d, UInt8(ascii: "b"): 0x08,
      UInt8(ascii: "f"): 0x0c, UInt8(ascii: "\""): 0x22, UInt8(ascii: "'"): 0x27, UInt8(ascii: "\\"): 0x5c,
    ]
    if let byte = plain[letter] { return text.append(byte) }
    let length = letter == UInt8(ascii: "u") ? 4 : letter == UInt8(ascii: "U") ? 8 : 0
    guard length > 0, at + length <= bytes.count, let number = UInt32(self.text(at..<at + length), radix: 16),
      let scalar = Unicode.Scalar(number)
    else { throw refusal("an escape that Turtle does not know") }
    at += length
    text += Array(String(scalar).utf8)
  }
}
