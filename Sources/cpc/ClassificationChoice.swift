import ArgumentParser
import Classifications

/// Which classification a command reads: `--in NAME`.
struct ClassificationChoice: ParsableArguments {
  @Option(
    name: .customLong("in"),
    help: "Another classification than CPC: isic4, hs2017 or an imported one (cpc list names them).",
    completion: .classification)
  var name: String?

  /// The classification, its whole catalog compared with its checksum.
  ///
  /// - Throws: `CatalogError`, or ``Refused`` where there is none of this name.
  func open() throws -> Classification {
    let classification = try Self.classification(named: name)
    try classification.catalog.verify()
    return classification
  }

  /// The classification of a name, punctuation and case aside: `isic4`, `ISIC-4`, `isic`, or an imported one; CPC
  /// without one.
  ///
  /// The checksum of the whole catalog is left to the caller.
  /// - Throws: as ``open()``.
  static func classification(named name: String?) throws -> Classification {
    guard let name else { return try .cpc21() }
    let catalog = try CatalogLocation.open()
    if let identifier = shipped(name, in: catalog) { return try Classification(identifier, in: catalog) }
    if let own = imported(name) { return try OwnClassifications.open(own) }
    let names = catalog.classifications.map { shortName($0) } + OwnClassifications.names
    throw Refused(text: "there is no classification \"\(name)\" here, only \(names.joined(separator: ", "))")
  }

  /// Whether there is a classification of this name.
  static func exists(_ name: String) -> Bool {
    let catalog = try? CatalogLocation.open()
    return catalog.flatMap { shipped(name, in: $0) } != nil || imported(name) != nil
  }

  /// The identifier of a classification that cpc brings along, by a name for it.
  static func shipped(_ name: String, in catalog: Catalog) -> String? {
    let wanted = key(name)
    return catalog.classifications.first { key($0) == wanted || key($0.prefix { $0 != "-" }) == wanted }
  }

  /// The name of an imported classification, punctuation and case aside.
  static func imported(_ name: String) -> String? {
    let names = OwnClassifications.names
    return names.first { $0 == name } ?? names.first { key($0) == key(name) }
  }

  /// An identifier as one types it: "isic4" for "isic-4".
  static func shortName(_ identifier: String) -> String { key(identifier) }

  private static func key(_ name: some StringProtocol) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
