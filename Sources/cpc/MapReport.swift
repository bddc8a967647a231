import ArgumentParser
import Classifications
import FoundationEssentials

/// How maps are printed.
enum MapFormat: String, ExpressibleByArgument, CaseIterable {
  case text, tsv, json
}

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
    let source = item.classification
    guard let correspondence = source.correspondence(with: target.about.identifier) else {
      let others = source.counterparts.map { ClassificationChoice.shortName($0) }.joined(separator: ", ")
      let known = others.isEmpty ? "no other" : "only \(others)"
      throw Refused(
        text: "no correspondence of \(source.about.edition) and \(target.about.edition) is known; from "
          + "\(source.about.edition) it is \(known)")
    }
    self.item = item
    self.target = target
    isComplete = correspondence.isComplete
    maps = item.correspondences(to: target.about.identifier, at: try level.map { try target.level(named: $0) })
  }

  /// The maps in a format; empty where there are none, but for JSON.
  ///
  /// - Throws: nothing that a value of this type can cause.
  func text(_ format: MapFormat) throws -> String {
    switch format {
    case .text:
      maps.map { [$0.target.code.text, $0.target.title, $0.sentence(about: item)].joined(separator: "\t") }
        .joined(separator: "\n")
    case .tsv:
      maps.map { [$0.target.code.text, $0.target.title, $0.kind.word, item.code.text].joined(separator: "\t") }
        .joined(separator: "\n")
    case .json: try json
    }
  }

  // MARK: JSON

  private struct Side: Encodable {
    let classification: String
    let code: String
    let title: String
    let level: String

    init(_ item: Item) {
      classification = item.classification.about.edition
      code = item.code.text
      title = item.title
      level = item.level.name
    }
  }

  private struct Entry: Encodable {
    let target: Side
    let kind: String
    let meaning: String
  }

  private struct Whole: Encodable {
    let source: Side
    let to: String
    let complete: Bool
    let maps: [Entry]
  }

  private var json: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      let entries = maps.map { Entry(target: Side($0.target), kind: $0.kind.word, meaning: $0.sentence(about: item)) }
      let whole = Whole(source: Side(item), to: target.about.edition, complete: isComplete, maps: entries)
      return String(decoding: try encoder.encode(whole), as: UTF8.self)
    }
  }
}
