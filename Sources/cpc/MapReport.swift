import Classifications
import Exports

/// What corresponds to an item, for print.
struct MapReport {
  let item: Item
  let target: Classification
  let isComplete: Bool
  let maps: [Map]

  /// Looks up what corresponds to an item, at a level of the other classification where one is named.
  ///
  /// - Throws: ``Refused`` where the two have no correspondence, or the level does not exist.
  init(_ item: Item, to target: Classification, at level: String?) throws {
    let correspondence = try Self.refuseStrangers(item.classification, target)
    self.item = item
    self.target = target
    isComplete = correspondence.isComplete
    maps = item.correspondences(to: target.about.identifier, at: try level.map { try target.level(named: $0) })
  }

  /// The correspondence of two classifications.
  ///
  /// - Throws: ``Refused`` where there is none.
  @discardableResult
  static func refuseStrangers(_ source: Classification, _ target: Classification) throws -> Correspondence {
    if let correspondence = source.correspondence(with: target.about.identifier) { return correspondence }
    let others = source.counterparts.map { ClassificationChoice.shortName($0) }.joined(separator: ", ")
    throw Refused(
      text: "no correspondence of \(source.about.edition) and \(target.about.edition) is known; from "
        + "\(source.about.edition) it is \(others.isEmpty ? "no other" : "only \(others)")")
  }

  /// The maps in a format; empty where there are none, but for JSON.
  ///
  /// - Throws: nothing that a value of this type can cause.
  func text(_ format: Format) throws -> String {
    switch format {
    case .text:
      maps.map { [$0.target.code.text, $0.target.title, $0.sentence(about: item)].joined(separator: "\t") }
        .joined(separator: "\n")
    case .tsv:
      maps.map { [$0.target.code.text, $0.target.title, $0.kind.word, item.code.text].tsvRow }.joined()
    case .markdown:
      maps.map { "- \($0.target.code) \($0.target.title.markdownEscaped): \($0.kind.word)\n" }.joined()
    case .json: try json
    }
  }

  // MARK: JSON

  private struct Entry: Encodable {
    let item: ItemJSON
    let match: String
    let meaning: String
  }

  private struct Whole: Encodable {
    let item: ItemJSON
    let to: String
    let complete: Bool
    let maps: [Entry]
  }

  private var json: String {
    get throws {
      let entries = maps.map {
        Entry(item: ItemJSON($0.target), match: $0.kind.name, meaning: $0.sentence(about: item))
      }
      let whole = Whole(item: ItemJSON(item), to: target.about.identifier, complete: isComplete, maps: entries)
      return try JSONText.line(Named("maps", whole)) + "\n"
    }
  }
}
