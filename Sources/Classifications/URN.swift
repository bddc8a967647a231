extension About {
  /// What stands before a code and a colon in a URN: "urn:cpc"; made from the identifier where none was given.
  package var namespace: String { urn.isEmpty ? "urn:" + URN.part(identifier) : urn }
}

extension Item {
  /// The item as a URN: "urn:cpc:9613".
  ///
  /// All but letters, digits and `-._~` of the code is percent-encoded.
  public var urn: String { classification.about.namespace + ":" + URN.part(code.text) }
}

/// How names become parts of a URN.
private enum URN {
  /// A text with all but letters, digits and `-._~` of ASCII percent-encoded.
  static func part(_ text: String) -> String {
    var part = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        part.unicodeScalars.append(Unicode.Scalar(byte))
      default: part += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }
    return part
  }
}
