/// The code of an item, as its classification writes it: "01", "9613", "0101.21", "A".
///
/// "01" and "1" are different codes; a code is never a number.
public struct Code: Hashable, Sendable {
  /// The code as its classification writes it.
  public let text: String

  /// Takes a code as it stands; nothing is parsed or repaired.
  ///
  /// For what people type, see ``Classification/find(_:)``.
  public init(_ text: String) {
    self.text = text
  }

  /// The code without punctuation, in upper case, as UTF-8: what two spellings of one code share.
  package var key: [UInt8] {
    Code.key(of: text.utf8)
  }

  /// Letters and digits of some text, in upper case.
  package static func key(of bytes: some Sequence<UInt8>) -> [UInt8] {
    bytes.compactMap { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"): byte
      case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - 32
      default: nil
      }
    }
  }
}

extension Code: ExpressibleByStringLiteral {
  /// Takes a literal as it stands.
  public init(stringLiteral text: String) {
    self.init(text)
  }
}

extension Code: CustomStringConvertible {
  /// The code as its classification writes it.
  public var description: String { text }
}

extension Code: Comparable {
  /// Orders codes by their bytes, so that a code stands before the codes below it.
  public static func < (a: Code, b: Code) -> Bool {
    a.text.utf8.lexicographicallyPrecedes(b.text.utf8)
  }
}
