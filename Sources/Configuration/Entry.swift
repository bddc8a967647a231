internal import CToml

/// A value of a TOML text: the keys that lead to it, what it is, and its line.
struct Entry: Hashable, Sendable {
  /// What a value is.
  enum Value: Hashable, Sendable {
    case text(String)
    case number(Int)
    case truth(Bool)
    case list([String])
    /// A date, a fraction, or a list of other things than texts.
    case other
  }

  /// A text that is no TOML.
  struct Failure: Error, Hashable, Sendable {
    let line: Int
    let reason: String
  }

  let keys: [String]
  let value: Value
  let line: Int

  /// The values of a text, in the order of their lines.
  static func all(in text: String) throws(Failure) -> [Entry] {
    var gathering = Gathering()
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { bytes in
        withUnsafeMutablePointer(to: &gathering) { gathering in
          ctoml_read(bytes.baseAddress, bytes.count, gathering) { context, keys, kind, text, line in
            guard let keys, let text else { return }
            context?.assumingMemoryBound(to: Gathering.self).pointee.take(
              String(cString: keys), kind, String(cString: text), Int(line))
          }
        }
      }
    }
    if let failure = gathering.failure { throw failure }
    return gathering.entries
  }

  /// What the parser has handed over so far.
  private struct Gathering {
    var entries: [Entry] = []
    var failure: Failure?

    mutating func take(_ keys: String, _ kind: ctoml_kind, _ text: String, _ line: Int) {
      let value: Value
      switch kind {
      case ctoml_text: value = .text(text)
      case ctoml_number: value = .number(Int(text) ?? .max)
      case ctoml_truth: value = .truth(text == "true")
      case ctoml_list: value = .list(text.split(separator: "\n").map(String.init))
      case ctoml_failure:
        failure = Failure(line: line, reason: text)
        return
      default: value = .other
      }
      entries.append(Entry(keys: keys.split(separator: "\n").map(String.init), value: value, line: line))
    }
  }
}
