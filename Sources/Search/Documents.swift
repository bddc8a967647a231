import Classifications

/// The documents of the index and their words in reading order, as they lie in the catalog.
struct Documents: Sendable {
  private let rows: Part
  private let tokens: Part

  init(_ section: Section) {
    rows = Part(.documents, of: section)
    tokens = Part(.tokens, of: section)
  }

  /// How many there are.
  var count: Int { max(0, rows.bytes.count / SearchFormat.documentLength - 1) }

  /// The index of the highest item of the scope.
  func item(_ document: Int) -> Int { rows.integer(document * SearchFormat.documentLength) }

  /// Whether the scope is what its siblings leave over.
  func isResidual(_ document: Int) -> Bool { flags(document) & SearchFormat.residual != 0 }

  /// Whether the scope is a service.
  func isService(_ document: Int) -> Bool { flags(document) & SearchFormat.service != 0 }

  /// Whether the scope is the trade in what its title names.
  func isTrade(_ document: Int) -> Bool { flags(document) & SearchFormat.trade != 0 }

  private func flags(_ document: Int) -> Int { rows.integer(document * SearchFormat.documentLength + 8) }

  /// The first document whose item does not stand before the item at `index`.
  func first(fromItem index: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if item(middle) < index { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The document of a scope, by the index of its highest item.
  func document(ofItem index: Int) -> Int? {
    let at = first(fromItem: index)
    return at < count && item(at) == index ? at : nil
  }

  /// Walks through the stretches of a document; stops where `body` says so.
  func eachStretch(of document: Int, _ body: (Field, _ origin: Int, _ words: Words) -> Bool) {
    let row = document * SearchFormat.documentLength + 4
    let bytes = tokens.slice(rows.integer(row) * 4, rows.integer(row + SearchFormat.documentLength) * 4)
    let all = Words(bytes: bytes)
    var at = 0
    while at + 1 < all.count {
      let field = Field(rawValue: all[at] - SearchFormat.mark)
      let start = at + 2
      at = start
      while at < all.count, all[at] < SearchFormat.mark { at += 1 }
      guard let field else { continue }
      let words = Words(bytes: .init(rebasing: bytes[min(start, all.count) * 4..<at * 4]))
      if !body(field, all[start - 1], words) { return }
    }
  }

  /// Numbers of words, one behind the other.
  struct Words: RandomAccessCollection {
    fileprivate let bytes: UnsafeRawBufferPointer
    var startIndex: Int { 0 }
    var endIndex: Int { bytes.count / 4 }
    subscript(position: Int) -> Int {
      Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: position * 4, as: UInt32.self)))
    }
  }
}
