/// What a classification says of itself: lines of key, tab, value.
public struct About: Sendable {
  private let text: String

  init(section: Section) {
    text = section.string(0, section.bytes.count)
  }

  /// Takes lines of key, tab, value; other lines are passed over.
  package init(text: String) {
    self.text = text
  }

  /// The value of a key, found by scanning the few lines.
  private func value(_ key: StaticString) -> String {
    var line = text.utf8[...]
    while !line.isEmpty {
      let end = line.firstIndex(of: UInt8(ascii: "\n")) ?? line.endIndex
      let name = line.prefix(key.utf8CodeUnitCount)
      if name.elementsEqual(UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount)),
        name.endIndex < end, line[name.endIndex] == UInt8(ascii: "\t")
      {
        return String(Substring(line[line.index(after: name.endIndex)..<end]))
      }
      line = line[end...].dropFirst()
    }
    return ""
  }

  /// A short identifier for files and commands: "cpc-2.1".
  public var identifier: String { value("id") }
  /// The everyday abbreviation: "CPC".
  public var name: String { value("name") }
  /// The edition in the form in which one cites it.
  public var edition: String { value("edition") }
  /// The full title.
  public var title: String { value("title") }
  /// Who publishes it.
  public var publisher: String { value("publisher") }
  /// Where this copy was taken from.
  public var source: String { value("source") }
  /// Under which terms.
  public var licence: String { value("licence") }
  /// What stands before a code in a URN: "urn:cpc".
  public var urn: String { value("urn") }
  /// The language of the titles as BCP 47 writes it, "en"; empty where it is not said.
  public var language: String { value("language") }
  /// The levels, from the highest.
  public var levels: [Level] {
    value("levels").split(separator: ";").enumerated().map { Level(depth: $0 + 1, name: String($1)) }
  }
}
