/// What stands behind an item: what it is, how it is made, what it takes in and gives out, where its edges are.
public struct Profile: Sendable {
  let storage: Storage
  let row: Int

  /// The item the profile was written for.
  public var item: Item { Item(storage: storage, index: storage.profiles.integer(row, 0)) }

  /// Everyday words that lead to the item, in the order of the profile.
  public var terms: [IndexTerm] {
    let first = storage.profiles.integer(row, 4)
    let count = storage.profiles.integer(row, 8)
    return (first..<first + count).map { storage.term($0) }
  }

  /// One part of the text.
  public subscript(part: ProfilePart) -> Passage { Passage(markup: markup(part)) }

  /// One part as it is written, with its `[[references]]`.
  public func markup(_ part: ProfilePart) -> String {
    let at = 16 + part.rawValue * 8
    return storage.prose.string(storage.profiles.integer(row, at), storage.profiles.integer(row, at + 4))
  }
}
