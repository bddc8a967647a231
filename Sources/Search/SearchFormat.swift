/// How the section of the search index is laid out; all numbers are little-endian, of 4 bytes where nothing is said.
///
/// First the version, then for each ``Part`` its offset and its length in bytes. Scopes are numbered in preorder
/// ("documents"), words and stems in the order of their bytes.
enum SearchFormat {
  /// Counts up with every change of the layout.
  static let version = 1

  /// A table or a text of the section.
  enum Part: Int, CaseIterable {
    /// A row for each word: offset in `wordText`, stem; and one more row for the end.
    case words
    /// The folded words, one behind the other.
    case wordText
    /// A row for each stem: offset in `stemText`, first posting; and one more row for the end.
    case stems
    /// The stems, one behind the other.
    case stemText
    /// A row for each stem and each document it stands in, by stem, then document: document (4 bytes), fields (2),
    /// weight of the stem in the document from 0 to 10,000 (2).
    case postings
    /// A row for each document: index of the highest item, first token, flags; and one more row for the end.
    case documents
    /// The words of the documents, one document behind the other: numbers of words, and before each stretch of a
    /// field a mark (``mark`` plus the field) and a number that says where the stretch came from.
    case tokens
    /// The rules of the thesaurus: see ``Thesaurus``.
    case thesaurus
  }

  /// Length of a row in `words` and in `stems`.
  static let wordLength = 8
  /// Length of a row in `postings`.
  static let postingLength = 8
  /// Length of a row in `documents`.
  static let documentLength = 12
  /// Tokens from here on are no words but begin a stretch of a field.
  static let mark = 0xffff_ff00
  /// The flag of a document whose scope is what its siblings leave over.
  static let residual = 1
  /// The flag of a document whose scope is a service.
  static let service = 2
  /// The flag of a document whose scope is the trade in what its title names.
  static let trade = 4
  /// Where the parts begin.
  static let headerLength = 4 + Part.allCases.count * 8
}
