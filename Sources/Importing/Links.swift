import CatalogCompiler
import Classifications

/// Which item lies below which, and which miss the one they should lie below.
struct Links {
  /// An item whose parent is missing, and the parent's code.
  struct Orphan {
    let item: Int
    let parent: String

    func refusal(_ items: [ListedItem], _ file: String) -> Refusal {
      let reason = "code \(items[item].code) is an orphan: \(parent), which it should lie below, is not there"
      return Refusal(file: file, line: items[item].line, reason: reason)
    }
  }

  /// Where they come from.
  let hierarchy: ImportOptions.Hierarchy
  /// The position of the parent of each item.
  private(set) var parents: [Int?]
  private(set) var orphans: [Orphan] = []

  /// Takes the hierarchy that is wanted, or finds out which there is.
  ///
  /// Named parents come first; a file that has room for them and names none has no tree. Codes without separators are read by their prefixes, unless all have one length. Codes
  /// with separators are too, where that gives a tree without orphans in the order of the file, as "01", "01.1",
  /// "01.11" do; else by their separators, as "1", "1.1", "1.2" to "1.10" must be.
  init(
    _ items: [ListedItem], _ positions: [String: Int], namesParents: Bool, wanted: ImportOptions.Hierarchy?
  ) {
    let isNamed = namesParents && items.contains { !($0.parent ?? "").isEmpty }
    if let hierarchy = wanted ?? (isNamed ? .parent : namesParents ? .flat : nil) {
      self.init(hierarchy, items, positions)
      return
    }
    let prefix = Links(.prefix, items, positions)
    let separator = Links(.separator, items, positions)
    if separator.parents.allSatisfy({ $0 == nil }), separator.orphans.isEmpty {
      let isFlat = prefix.orphans.isEmpty && prefix.parents.allSatisfy { $0 == nil }
      self = isFlat ? Links(.flat, items, positions) : prefix
    } else if prefix.orphans.isEmpty, prefix.isInOrder || !separator.orphans.isEmpty {
      self = prefix
    } else {
      self = separator.orphans.count > prefix.orphans.count ? prefix : separator
    }
  }

  private init(_ hierarchy: ImportOptions.Hierarchy, _ items: [ListedItem], _ positions: [String: Int]) {
    self.hierarchy = hierarchy
    parents = [Int?](repeating: nil, count: items.count)
    switch hierarchy {
    case .parent:
      for (at, item) in items.enumerated() {
        if let parent = item.parent, !parent.isEmpty { link(at, to: positions[parent], named: parent) }
      }
    case .separator:
      for (at, item) in items.enumerated() {
        if let parent = Self.withoutLastPart(item.code) { link(at, to: positions[parent], named: parent) }
      }
    case .prefix: linkByPrefix(items)
    case .flat: break
    }
  }

  private mutating func link(_ item: Int, to parent: Int?, named name: String) {
    parents[item] = parent
    if parent == nil { orphans.append(Orphan(item: item, parent: name)) }
  }

  /// Whether everything below an item follows it before the next item of its level: preorder, with nothing between.
  private var isInOrder: Bool {
    var open: [Int] = []
    for (at, parent) in parents.enumerated() {
      while let last = open.last, last != parent { open.removeLast() }
      if parent != nil, open.isEmpty { return false }
      open.append(at)
    }
    return true
  }

  // MARK: Codes

  /// The code before its last separator; nil where there is none, or nothing before it.
  static func withoutLastPart(_ code: String) -> String? {
    let separators: Set<UInt8> = Set(".-/_: ".utf8)
    guard let last = code.utf8.lastIndex(where: separators.contains) else { return nil }
    var end = last
    while end > code.startIndex, separators.contains(code.utf8[code.utf8.index(before: end)]) {
      end = code.utf8.index(before: end)
    }
    return end > code.startIndex ? String(code[..<end]) : nil
  }

  /// Each code lies below the code it begins with that is one length shorter, of the lengths there are.
  ///
  /// Where letters alone are sections of codes that have none, as in ISIC, these lie below the letter before them.
  private mutating func linkByPrefix(_ items: [ListedItem]) {
    let keys = items.map { Code($0.code).key }
    let isLetter = keys.map { $0.count == 1 && $0[0] >= UInt8(ascii: "A") }
    let hasSections =
      isLetter.contains(true)
      && zip(keys, isLetter).allSatisfy { $1 || ($0.first.map { $0 < UInt8(ascii: "A") } ?? false) }
    let counted = keys.indices.filter { !(hasSections && isLetter[$0]) }
    let lengths = Set(counted.map { keys[$0].count }).sorted()
    let shorter = Dictionary(uniqueKeysWithValues: zip(lengths.dropFirst(), lengths))
    let byKey = Dictionary(counted.map { (keys[$0], $0) }, uniquingKeysWith: { first, _ in first })
    var section: Int?
    for at in items.indices {
      if hasSections, isLetter[at] {
        section = at
      } else if let length = shorter[keys[at].count] {
        let key = Array(keys[at].prefix(length))
        link(at, to: byKey[key], named: String(decoding: key, as: UTF8.self))
      } else {
        parents[at] = section
      }
    }
  }
}
