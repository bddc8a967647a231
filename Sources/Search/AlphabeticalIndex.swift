package import Classifications

/// All titles and terms of a classification in alphabetical order; case and accents do not count.
package struct AlphabeticalIndex: Sendable {
  /// A title or a term, and the item it leads to.
  package struct Entry: Sendable {
    /// The title or term as it is written.
    package let text: String
    /// The item it leads to, the highest of its scope.
    package let item: Item
    /// Whether it is the item's title.
    package let isTitle: Bool
    /// What it is ordered by: its words, folded, spaces between.
    let key: [UInt8]
  }

  private let entries: [Entry]

  /// Reads all titles and terms of a classification, and sorts them.
  package init(_ classification: Classification) {
    let titles = classification.items.lazy.filter { !$0.isOnlyChild }.map {
      Entry(text: $0.title, item: $0, isTitle: true)
    }
    let terms = classification.terms.lazy.compactMap { term in
      classification[term.code].map { Entry(text: term.text, item: $0, isTitle: false) }
    }
    entries = (Array(titles) + Array(terms)).sorted { a, b in
      a.key == b.key ? a.item.index < b.item.index : a.key.lexicographicallyPrecedes(b.key)
    }
  }

  /// The entries that begin with a text, in order; all for an empty one.
  package func entries(beginning text: String) -> [Entry] {
    let key = Entry.key(text)
    return text.isEmpty ? entries : key.isEmpty ? [] : entries.filter { $0.key.starts(with: key) }
  }
}

extension AlphabeticalIndex.Entry {
  fileprivate init(text: String, item: Item, isTitle: Bool) {
    self.init(text: text, item: item, isTitle: isTitle, key: Self.key(text))
  }

  fileprivate static func key(_ text: String) -> [UInt8] {
    Array(Folding.words(in: text).map(\.text).joined(separator: [UInt8(ascii: " ")]))
  }
}
