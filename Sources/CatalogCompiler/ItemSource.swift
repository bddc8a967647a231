import Classifications

/// The items of one classification as `items.tsv` gives them: code, tab, title, in preorder.
struct ItemSource {
  /// One item and its place in the tree.
  struct Row {
    let code: Code
    let title: String
    let depth: Int
    let parent: Int?
    /// The row after the last one below it.
    var end: Int
    /// How many rows without children lie below it.
    var leaves = 0
  }

  private(set) var rows: [Row] = []
  /// The row of each code.
  private(set) var row: [Code: Int] = [:]

  /// Reads the rows and hangs each below the nearest one before it that is a level higher.
  ///
  /// `lengths` holds the number of letters and digits of a code at each level, the highest first. A code begins with
  /// its parent's digits, unless the parent is a letter.
  init(_ source: SourceText, lengths: [Int], refusals: inout [Refusal]) {
    var open: [Int] = []
    for (number, line) in source.lines.enumerated() {
      let refuse = { (reason: String) in Refusal(file: source.file, line: number + 1, reason: reason) }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 2, !fields[0].isEmpty, !fields[1].isEmpty else {
        refusals.append(refuse("wants a code, a tab and a title"))
        continue
      }
      let code = Code(String(fields[0]))
      guard row[code] == nil else {
        refusals.append(refuse("code \(code) stands here a second time"))
        continue
      }
      guard let depth = lengths.firstIndex(of: code.key.count).map({ $0 + 1 }) else {
        refusals.append(refuse("code \(code) has the length of no level"))
        continue
      }
      while let last = open.last, rows[last].depth >= depth { open.removeLast() }
      guard isParent(open.last, of: code, depth: depth) else {
        refusals.append(refuse("code \(code) is an orphan: its parent does not stand before it"))
        continue
      }
      if let before = rows.last(where: { $0.parent == open.last && $0.depth == depth }), before.code >= code {
        refusals.append(refuse("code \(code) is out of order: it stands after \(before.code)"))
      }
      row[code] = rows.count
      rows.append(Row(code: code, title: String(fields[1]), depth: depth, parent: open.last, end: rows.count + 1))
      open.append(rows.count - 1)
    }
    closeSubtrees()
  }

  /// Takes items whose places are known.
  init(_ entries: [OwnCatalog.Entry]) {
    for (index, entry) in entries.enumerated() {
      let code = Code(entry.code)
      row[code] = index
      rows.append(Row(code: code, title: entry.title, depth: entry.depth, parent: entry.parent, end: index + 1))
    }
    closeSubtrees()
  }

  private func isParent(_ parent: Int?, of code: Code, depth: Int) -> Bool {
    guard let parent else { return depth == 1 }
    let key = rows[parent].code.key
    return rows[parent].depth == depth - 1 && (code.key.starts(with: key) || key.allSatisfy { $0 >= UInt8(ascii: "A") })
  }

  private mutating func closeSubtrees() {
    for index in rows.indices.reversed() {
      if rows[index].end == index + 1, rows[index].leaves == 0 { addLeaf(above: index) }
      if let parent = rows[index].parent { rows[parent].end = max(rows[parent].end, rows[index].end) }
    }
  }

  private mutating func addLeaf(above index: Int) {
    var next = rows[index].parent
    while let parent = next {
      rows[parent].leaves += 1
      next = rows[parent].parent
    }
  }

  /// Whether nothing lies below a row.
  func isLeaf(_ index: Int) -> Bool { rows[index].end == index + 1 }

  /// Whether a row shares its scope with its parent, because it is the only child.
  func isOnlyChild(_ index: Int) -> Bool {
    guard let parent = rows[index].parent else { return false }
    return index == parent + 1 && rows[index].end == rows[parent].end
  }

  /// The rows in the order of their codes' keys, then of the codes themselves.
  var order: [Int] {
    let keys = rows.map(\.code.key)
    return rows.indices.sorted { a, b in
      keys[a] == keys[b] ? rows[a].code < rows[b].code : keys[a].lexicographicallyPrecedes(keys[b])
    }
  }
}
