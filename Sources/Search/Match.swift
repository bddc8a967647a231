/// A document in which something was found, where, and how much it weighs.
struct Match {
  var document: Int
  var fields: Fields
  /// From 0 to 1 for one word; for several, added up with how rare each is.
  var score: Double
  /// The words of the query that were found in it, a bit for each.
  var words: UInt64 = 0
  /// Those of them that stand in a title, a term or the like, and not only somewhere in the text.
  var strong: UInt64 = 0
}

/// Lists of matches in the order of their documents, each document once.
enum Matches {
  /// The documents of any of the lists; the best score of each counts.
  ///
  /// Costs the length of the lists.
  static func union(_ lists: [[Match]], documentCount: Int) -> [Match] {
    let lists = lists.filter { !$0.isEmpty }
    guard lists.count > 1 else { return lists.first ?? [] }
    if lists.count == 2 { return merged(lists[0], lists[1]) { $0.join($1) } }
    let total = lists.reduce(0) { $0 + $1.count }
    return total > documentCount / 8 ? dense(lists, documentCount) : sorted(lists, total)
  }

  private static func sorted(_ lists: [[Match]], _ total: Int) -> [Match] {
    var all: [Match] = []
    all.reserveCapacity(total)
    for list in lists { all += list }
    all.sort { $0.document < $1.document }
    var joined: [Match] = []
    joined.reserveCapacity(total)
    for match in all {
      if let last = joined.last, last.document == match.document {
        joined[joined.count - 1].join(match)
      } else {
        joined.append(match)
      }
    }
    return joined
  }

  /// Through a table with a place for every document: for lists that hold a good part of all documents.
  private static func dense(_ lists: [[Match]], _ documentCount: Int) -> [Match] {
    var table = [Match](repeating: Match(document: -1, fields: [], score: 0), count: documentCount)
    for list in lists {
      for match in list where match.document < documentCount {
        let isNew = table[match.document].document < 0
        if isNew { table[match.document] = match } else { table[match.document].join(match) }
      }
    }
    return table.filter { $0.document >= 0 }
  }

  /// The documents of both lists; the scores are added.
  ///
  /// Costs the shorter list times the logarithm of the longer.
  static func intersection(_ a: [Match], _ b: [Match]) -> [Match] {
    if a.count > b.count { return intersection(b, a) }
    var found: [Match] = []
    var at = 0
    for var match in a {
      at = gallop(b, from: at, to: match.document)
      guard at < b.count else { break }
      if b[at].document == match.document {
        match.add(b[at])
        found.append(match)
      }
    }
    return found
  }

  /// The documents of either list; the scores of those in both are added.
  static func sum(_ a: [Match], _ b: [Match]) -> [Match] { merged(a, b) { $0.add($1) } }

  /// The documents of the first list that are not in the second.
  static func difference(_ a: [Match], _ b: [Match]) -> [Match] {
    var at = 0
    return a.filter { match in
      at = gallop(b, from: at, to: match.document)
      return at >= b.count || b[at].document != match.document
    }
  }

  private static func merged(_ a: [Match], _ b: [Match], _ combine: (inout Match, Match) -> Void) -> [Match] {
    var found: [Match] = []
    found.reserveCapacity(a.count + b.count)
    var (left, right) = (0, 0)
    while left < a.count, right < b.count {
      if a[left].document < b[right].document {
        found.append(a[left])
        left += 1
      } else if b[right].document < a[left].document {
        found.append(b[right])
        right += 1
      } else {
        var match = a[left]
        combine(&match, b[right])
        found.append(match)
        left += 1
        right += 1
      }
    }
    found += a[left...]
    found += b[right...]
    return found
  }

  /// The first place from `start` on whose document does not stand before `document`.
  private static func gallop(_ list: [Match], from start: Int, to document: Int) -> Int {
    var step = 1
    var low = start
    while low + step < list.count, list[low + step].document < document {
      low += step
      step *= 2
    }
    var high = Swift.min(list.count, low + step + 1)
    while low < high {
      let middle = (low + high) / 2
      if list[middle].document < document { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Match {
  /// Whether a word of the query stands in the title.
  var isTitled: Bool { !fields.isDisjoint(with: Fields(.title)) }

  /// Takes in another way in which the same word was found in the document.
  mutating func join(_ other: Match) {
    fields.formUnion(other.fields)
    words |= other.words
    strong |= other.strong
    score = max(score, other.score)
  }

  /// Takes in another word that was found in the document.
  mutating func add(_ other: Match) {
    fields.formUnion(other.fields)
    words |= other.words
    strong |= other.strong
    score += other.score
  }

  /// Whether it has all words that `other` has, in titles and terms where that has them there.
  func isAsGood(as other: Match) -> Bool {
    words == other.words && strong == other.strong
      && fields.intersection(.titles).isSuperset(of: other.fields.intersection(.titles))
  }
}
