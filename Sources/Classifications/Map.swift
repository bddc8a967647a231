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
    public var name: String {
      switch self {
      case .exact: "exact"
      case .broad: "broad"
      case .narrow: "narrow"
      case .related: "related"
      }
    }

    /// The word for the target: "exact", "broader", "narrower", "related".
    public var word: String {
      switch self {
      case .broad: "broader"
      case .narrow: "narrower"
      case .exact, .related: name
      }
    }
  }

  /// The item it starts from.
  public let source: Item
  /// The item of the other classification.
  public let target: Item
  /// What the target is to the source.
  public let kind: Kind
}

extension Map {
  /// What the target is to the source, as a sentence that says which side is wider and names the source by `item`,
  /// which is of its scope.
  public func sentence(about item: Item) -> String {
    let (here, there) = ("\(Self.name(item)) \(item.code)", "\(Self.name(target)) \(target.code)")
    switch kind {
    case .exact: return "\(there) covers the same as \(here)."
    case .broad: return "\(there) is broader: it holds \(here) and more."
    case .narrow: return "\(there) is narrower: it is a part of \(here)."
    case .related: return "\(there) and \(here) overlap: each may hold what the other does not."
    }
  }

  private static func name(_ item: Item) -> String { item.classification.about.name }
}
