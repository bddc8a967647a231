/// How a catalog file is laid out: a header, a table of sections, and the sections, each at a multiple of eight bytes.
///
/// All numbers are little-endian. Header: magic (8 bytes), format version, number of sections (4 bytes each), length
/// of the file, checksum of header and table (with these eight bytes zero), checksum of everything behind the table
/// (8 bytes each). A row of the table: kind, number of the classification (4 bytes each), offset, length, checksum
/// (8 bytes each). The compiler in `CatalogCompiler` writes it, ``Catalog`` reads it.
package enum CatalogFormat {
  /// The first eight bytes of every catalog.
  package static let magic: [UInt8] = Array("CPCCATLG".utf8)
  /// Counts up with every change that an older program could not read.
  package static let version = 1
  /// Length of the header in bytes.
  package static let headerLength = 40
  /// Length of a row of the section table in bytes.
  package static let entryLength = 32
  /// Where the header's own checksum stands.
  package static let headerChecksumOffset = 24
  /// Where the checksum of all sections stands.
  package static let contentChecksumOffset = 32
  /// The number of the classification of a section that belongs to none.
  package static let shared: UInt32 = .max
  /// A row number that means "none".
  package static let none = Int(UInt32.max)

  /// The first eight bytes of the trailer of a program that carries its catalog; offset and length follow.
  package static let trailerMagic: [UInt8] = Array("CPCTRAIL".utf8)
  /// Length of that trailer in bytes.
  package static let trailerLength = 24

  /// What a section holds.
  package enum Kind: UInt32, Sendable {
    /// Lines of key, tab, value: identifier, edition, names of the levels, publisher, source, licence.
    case about = 1
    /// A row of ``itemLength`` bytes for each item, in preorder.
    case items = 2
    /// The codes and titles that rows of other sections point into.
    case strings = 3
    /// The numbers of the items in the order of their codes' keys, then of the codes.
    case order = 4
    /// A row of ``profileLength`` bytes for each profile, in the order of their items.
    case profiles = 5
    /// The text of the parts that profiles point into.
    case prose = 6
    /// A row of 12 bytes for each index term: offset and length in `strings`, item.
    case terms = 7
    /// A row of 12 bytes for each reference, in the order of source, target, part: these three.
    case references = 8
    /// The numbers of the references in the order of target, part, source.
    case referencesByTarget = 9
    /// What `Search` reads; opaque here.
    case searchIndex = 10
    /// Identifiers of two classifications (by number), number of pairs, 1 where it is complete; rows of 12 bytes for
    /// each pair in the order of the left item (left, right, kind); then the numbers of the pairs in the order of the
    /// right item.
    case correspondence = 20
  }

  /// Code offset, title offset (4 bytes each), their lengths (2 each), end of subtree, parent, profile, leaves (4
  /// each), depth, flags (2 each).
  package static let itemLength = 32
  /// Item, first term, number of terms, nothing, then offset and length of each of the five parts (4 bytes each).
  package static let profileLength = 56
}
