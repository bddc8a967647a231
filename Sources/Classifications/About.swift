/// What a classification says of itself: lines of key, tab, value.
public struct About: Sendable {
  private let values: [String: String]

  init(section: Section) {
    self.init(text: section.string(0, section.bytes.count))
  }

  /// Reads lines of key, tab, value; other lines are passed over.
  package init(text: String) {
    var values: [String: String] = [:]
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: "\t", maxSplits: 1)
      if fields.count == 2 { values[String(fields[0])] = String(fields[1]) }
    }
    self.values = values
  }

  private func value(_ key: String) -> String { values[key] ?? "" }

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
  /// The levels, from the highest.
  public var levels: [Level] {
    value("levels").split(separator: ";").enumerated().map { Level(depth: $0 + 1, name: String($1)) }
  }
}
