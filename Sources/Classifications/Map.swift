/// One pair of a correspondence, seen from one of its two items.
public struct Map: Hashable, Sendable {
  /// How far the two agree, in the words of SKOS: the other item is the same, broader, narrower, or overlaps.
  public enum Kind: Int, CaseIterable, Sendable {
    case exact, broad, narrow, related

    /// The kind as seen from the other side.
    public var reversed: Kind {
      switch self {
      case .broad: .narrow
      case .narrow: .broad
      case .exact, .related: self
      }
    }

    /// The name as the correspondence files write it.
    public var name: String { "\(self)" }
  }

  /// The item it starts from.
  public let source: Item
  /// The item of the other classification.
  public let target: Item
  /// What the target is to the source.
  public let kind: Kind
}
