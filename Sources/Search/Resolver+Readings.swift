extension Resolver {
  /// What some words of the query stand for together: the documents of a rule of the thesaurus, or of their compound.
  struct Reading {
    let positions: Range<Int>
    let matches: [Match]
  }

  /// All readings of a row of words; `words` are their numbers in the query.
  mutating func readings(of words: [Query.Word], at first: Int, in fields: Fields) -> [Reading] {
    let stems = words.map { stemNumber(of: $0.text) }
    var found: [Reading] = []
    for start in words.indices {
      for (rule, length) in rules(words, stems, from: start) {
        let positions = first + start..<first + start + length
        let matches = matches(rule, in: fields, bits: Self.bits(positions))
        if !matches.isEmpty { found.append(Reading(positions: positions, matches: matches)) }
      }
      if start + 1 < words.count { found += joined(words[start], words[start + 1], at: first + start, in: fields) }
    }
    return found
  }

  /// The reading of two words as one: "hair cut" finds "haircut".
  private mutating func joined(
    _ left: Query.Word, _ right: Query.Word, at position: Int, in fields: Fields
  ) -> [Reading] {
    let text = left.text + right.text
    let positions = position..<position + 2
    var lists: [[Match]] = []
    if let stem = stem(of: text) {
      trace.add(stem: stem, Self.bits(positions))
      lists.append(matches(stem: stem, in: fields))
    }
    if right.isUnfinished { lists += longer(text, in: fields, Self.bits(positions)) }
    return lists.filter { !$0.isEmpty }.map { Reading(positions: positions, matches: $0) }
  }

  private static func bits(_ positions: Range<Int>) -> UInt64 { positions.reduce(0) { $0 | 1 << UInt64($1) } }

  /// The number of the stem of a word, also where only the thesaurus has it.
  mutating func stemNumber(of text: [UInt8]) -> Int? {
    let lexicon = index.lexicon
    return lexicon.word(text).map { lexicon.stem(of: $0) } ?? lexicon.stem(stemmer.stem(text))
  }

  /// The rules whose key stands at `start`, with the number of its words; an unfinished word may begin a key.
  private func rules(
    _ words: [Query.Word], _ stems: [Int?], from start: Int
  ) -> [(rule: Thesaurus.Rule, length: Int)] {
    var firsts = stems[start].map { [$0] } ?? []
    if words[start].isUnfinished, words[start].text.count > 3 {
      let range = index.lexicon.words(beginningWith: words[start].text)
      if range.count < 40 { firsts += range.map { index.lexicon.stem(of: $0) } }
    }
    return Set(firsts).sorted().flatMap { index.thesaurus.rules(beginningWith: $0) }.compactMap { rule in
      let end = start + rule.key.count
      guard !rule.key.isEmpty, end <= words.count else { return nil }
      let fits = (start + 1..<end).allSatisfy { at in
        let stem = rule.key[at - start]
        return stems[at] == stem
          || (words[at].isUnfinished && index.lexicon.stemText(stem).starts(with: words[at].text))
      }
      return fits ? (rule, rule.key.count) : nil
    }
  }

  private mutating func matches(_ rule: Thesaurus.Rule, in fields: Fields, bits: UInt64) -> [Match] {
    let stems = rule.value
    let worth = rule.isSame ? Worth.same : Worth.related
    for stem in stems { trace.add(stem: stem, bits, share: worth / Double(stems.count)) }
    if rule.isSame { return sideBySide(stems, in: fields, weight: Worth.same) }
    return together(stems, in: fields.intersection(.headings), weight: Worth.related)
  }
}
