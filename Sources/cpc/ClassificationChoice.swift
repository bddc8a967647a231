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
    let catalog = try CatalogLocation.open()
    guard let name else { return try Classification("cpc-2.1", in: catalog) }
    let wanted = key(name)
    for identifier in catalog.classifications {
      if key(identifier) == wanted || key(identifier.prefix { $0 != "-" }) == wanted {
        return try Classification(identifier, in: catalog)
      }
    }
    let names = catalog.classifications.map { String($0.filter { $0.isLetter || $0.isNumber }) }
    throw Refused(text: "there is no classification \"\(name)\" here, only \(names.joined(separator: ", "))")
  }

  private static func key(_ name: some StringProtocol) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
