package import Classifications

/// Makes the search index of a classification: the section of the catalog that ``SearchIndex`` reads.
///
/// Needs the catalog without it, opened: titles, profiles, references and correspondences. The bytes are the same for
/// the same sources on every machine.
package struct SearchIndexBuilder {
  private let classification: Classification
  private let leavingOut: Set<String>
  private let thesaurus: String

  /// Builds for a classification of an opened catalog.
  ///
  /// `thesaurus` is the text of the thesaurus file; the titles of the classifications named in `leavingOut`, such as
  /// "hs-2017", do not count.
  package init(_ classification: Classification, thesaurus: String = "", leavingOut: Set<String> = []) {
    self.classification = classification
    self.leavingOut = leavingOut
    self.thesaurus = thesaurus
  }

  /// The bytes of the section.
  ///
  /// Cost: some 2 seconds for 4,596 items with all their profiles in a release build.
  package var bytes: [UInt8] {
    var vocabulary = Vocabulary()
    var documents: [Document] = []
    let source = ScopeText(classification, leavingOut: leavingOut)
    for item in classification.items where !item.isOnlyChild {
      documents.append(Document(item, source.stretches(of: item), &vocabulary))
    }
    let thesaurus = ThesaurusSource(thesaurus)
    for word in thesaurus.words { vocabulary.add(word) }
    vocabulary.sort()
    let postings = PostingsWriter(documents, vocabulary)
    var parts: [SearchFormat.Part: [UInt8]] = vocabulary.parts(firstPosting: postings.first)
    parts[.postings] = postings.bytes
    parts[.documents] = Self.table(of: documents)
    parts[.tokens] = Self.tokens(of: documents, vocabulary)
    parts[.thesaurus] = thesaurus.compiled(vocabulary)
    return Self.joined(parts)
  }

  private static func table(of documents: [Document]) -> [UInt8] {
    var bytes = IndexBytes()
    var token = 0
    for document in documents {
      bytes.add32(document.item)
      bytes.add32(token)
      bytes.add32(
        (document.isResidual ? SearchFormat.residual : 0) + (document.isService ? SearchFormat.service : 0)
          + (document.isTrade ? SearchFormat.trade : 0))
      token += document.tokens.count
    }
    bytes.add32(0)
    bytes.add32(token)
    bytes.add32(0)
    return bytes.bytes
  }

  private static func tokens(of documents: [Document], _ vocabulary: Vocabulary) -> [UInt8] {
    var bytes = IndexBytes()
    for document in documents {
      for token in document.tokens {
        switch token {
        case .mark(let field): bytes.add32(SearchFormat.mark + field.rawValue)
        case .origin(let item): bytes.add32(item)
        case .word(let word): bytes.add32(vocabulary.number(of: word))
        }
      }
    }
    return bytes.bytes
  }

  private static func joined(_ parts: [SearchFormat.Part: [UInt8]]) -> [UInt8] {
    var head = IndexBytes()
    var body = IndexBytes()
    head.add32(SearchFormat.version)
    for part in SearchFormat.Part.allCases {
      let bytes = parts[part] ?? []
      head.add32(SearchFormat.headerLength + body.bytes.count)
      head.add32(bytes.count)
      body.add(bytes)
    }
    return head.bytes + body.bytes
  }
}
