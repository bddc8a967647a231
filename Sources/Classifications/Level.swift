/// A level of a classification: depth 1 is the highest.
public struct Level: Hashable, Sendable {
  /// How deep the level lies; 1 is the highest.
  public let depth: Int
  /// What one item of the level is called, in lower case: "section", "subclass".
  public let name: String
}

extension Level: Comparable {
  /// Orders levels from the highest to the deepest.
  public static func < (a: Level, b: Level) -> Bool { a.depth < b.depth }
}
