/// That the profile of one item names another, and in which part.
public struct Reference: Hashable, Sendable {
  /// The item whose profile names the other.
  public let source: Item
  /// The item that is named.
  public let target: Item
  /// The part it stands in.
  public let part: ProfilePart
}
