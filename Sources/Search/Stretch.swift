/// A piece of text that counts for one scope: a title, a term, a part of a profile, a sentence that sends here.
struct Stretch {
  let field: Field
  /// Where it comes from: an item of the classification, or of the other classification for its titles.
  let origin: Int
  let text: String
}
