/// A phrase that a person would type to find an item: everyday words, trade names, professions, abbreviations.
public struct IndexTerm: Hashable, Sendable {
  /// The phrase.
  public let text: String
  /// The code of the item it leads to.
  public let code: Code
}
