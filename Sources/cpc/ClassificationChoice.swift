import ArgumentParser
import Classifications

/// Which classification a command reads: `--in NAME`.
struct ClassificationChoice: ParsableArguments {
  @Option(name: .customLong("in"), help: "Another classification than CPC: isic4 or hs2017.")
  var name: String?

  /// The classification, its whole catalog compared with its checksum.
  ///
  /// - Throws: `CatalogError`, or ``Refused`` where there is none of this name.
  func open() throws -> Classification {
    let classification = try Self.classification(named: name)
    try classification.catalog.verify()
    return classification
  }

  /// The classification of a name, punctuation and case aside: `isic4`, `ISIC-4`, `isic`; CPC without one.
  ///
  /// The checksum of the whole catalog is left to the caller.
  /// - Throws: as ``open()``.
  static func classification(named name: String?) throws -> Classification {
    guard let name else { return try .cpc21() }
    let catalog = try CatalogLocation.open()
    if let identifier = identifier(named: name, in: catalog) { return try Classification(identifier, in: catalog) }
    let names = catalog.classifications.map { shortName($0) }
    throw Refused(text: "there is no classification \"\(name)\" here, only \(names.joined(separator: ", "))")
  }

  /// Whether there is a classification of this name.
  static func exists(_ name: String) -> Bool {
    guard let catalog = try? CatalogLocation.open() else { return false }
    return identifier(named: name, in: catalog) != nil
  }

  private static func identifier(named name: String, in catalog: Catalog) -> String? {
    let wanted = key(name)
    return catalog.classifications.first { key($0) == wanted || key($0.prefix { $0 != "-" }) == wanted }
  }

  /// An identifier as one types it: "isic4" for "isic-4".
  static func shortName(_ identifier: String) -> String { key(identifier) }

  private static func key(_ name: some StringProtocol) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
