/// Words that are found within profiles, and the match one has gone to.
package struct Find: Hashable, Sendable {
  /// The words, as they were typed.
  package let text: String
  /// The number of the match one has gone to, from 0; nil on a page where one has gone to none.
  package var current: Int?
}

/// Words to find being typed, and what Esc comes back to.
package struct Finding: Sendable {
  /// The words.
  package var field = Field()
  /// The place in the profile before.
  let before: ReaderPlace
  /// What was found before.
  let former: Find?
}
