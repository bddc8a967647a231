import Classifications

/// How SDMX names a codelist and its codes; its identifiers have letters, digits, `_`, `@`, `$` and `-` alone.
struct SDMXNames {
  /// Who maintains the codelist in this form: we do, not the publisher of the classification.
  static let agency = "CPC_EXPLORER"
  /// The version of the codelist in this form.
  static let version = "1.0.0"

  /// The identifier of the codelist: "CL_CPC_2_1".
  let codelist: String
  /// The language of the titles; SDMX takes English where none is said.
  let language: String

  init(_ classification: Classification) {
    let name = classification.about.identifier.uppercased()
    codelist = "CL_" + String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
    language = classification.about.language.isEmpty ? "en" : classification.about.language
  }

  /// The identifier of a code: the code, without its punctuation where it has any that SDMX does not take.
  func code(_ item: Item) -> String {
    let text = item.code.text
    let isPlain = text.utf8.allSatisfy { byte in
      byte < 0x80 && (Character(Unicode.Scalar(byte)).isLetter || Character(Unicode.Scalar(byte)).isNumber)
        || "_@$-".utf8.contains(byte)
    }
    return isPlain ? text : String(decoding: item.code.key, as: UTF8.self)
  }
}
