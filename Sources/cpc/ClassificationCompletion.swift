import ArgumentParser
import Classifications

extension CompletionKind {
  /// The names of all classifications, shipped and imported.
  static var classification: CompletionKind {
    .custom { _, _, typed in ClassificationChoice.names.filter { $0.hasPrefix(typed) } }
  }
}

extension ClassificationChoice {
  /// The names of all classifications as one types them, the shipped before the imported.
  static var names: [String] {
    let shipped = (try? CatalogLocation.open())?.classifications ?? []
    return shipped.map { shortName($0) } + OwnClassifications.names
  }
}
