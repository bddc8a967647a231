package import Classifications

/// Tells what is wrong with codes that people wrote, in the light of their whole column.
package struct Checker: Sendable {
  /// What the codes should be of.
  package let classification: Classification
  /// What is known of the column.
  package var evidence = Evidence()
  /// Whether only codes of the lowest level will do.
  package var wantsLeaves = false
  let table: CodeTable
  let others: [CodeTable]

  /// Reads the codes of a classification and of the others in its catalog; some milliseconds.
  package init(_ classification: Classification) {
    self.classification = classification
    table = CodeTable(classification)
    let own = classification.about.identifier
    others = classification.catalog.classifications.filter { $0 != own }.compactMap {
      classification.counterpart($0).map { CodeTable($0) }
    }
  }

  /// What is wrong with a field, which may hold a title behind its code; `title` is what stands beside it.
  ///
  /// Nil where nothing is wrong, and for an empty field.
  package func finding(_ field: String, title: String? = nil) -> Finding? {
    let text = field.trimmed
    guard !text.isEmpty else { return nil }
    if let foreign = Foreign(spelling: text, about: classification.about) { return self.foreign(foreign, text) }
    if let item = columnItem(text) { return self.foreign(.item(item), text) }
    if let number = Self.decimal(text) { return self.number(number, text, title) }
    switch classification.find(text) {
    case .found(let item):
      let split = CodeTitle(text, item.code)
      return existing(item, split.written, title: split.title ?? title, isWithin: split.title != nil)
    case .unknown(let code, _) where code.key.contains { $0 &- 0x30 >= 10 }: return strange(text, title)
    case .unknown(let code, _):
      let split = CodeTitle(text, code)
      return missing(code.key, split.written, title: split.title ?? title)
    case .notACode: return strange(text, title)
    }
  }

  /// Whether there is nothing to say of the code of an item, whatever stands beside it but a title.
  func isFine(_ item: Item) -> Bool {
    guard evidence.foreign == nil, !wantsLeaves || item.isLeaf else { return false }
    guard evidence.throughout.contains(.lostLeadingZero) else { return true }
    return Damage.lostLeadingZero.undone(item.code.key, in: table) == nil
  }

  /// The item of the other classification that the whole column is of.
  private func columnItem(_ text: String) -> Item? {
    guard let foreign = evidence.foreign else { return nil }
    return others.first { $0.classification.about.identifier == foreign }?.item(Code.key(of: text.utf8))
  }

  // MARK: Codes that exist

  private func existing(_ item: Item, _ written: String, title: String?, isWithin: Bool) -> Finding? {
    if let title, isWithin || evidence.hasTitles, !title.trimmed.isEmpty, !item.title(fits: title) {
      return misfit(item, written, title)
    }
    if let lost = ambiguous(item, written, title) { return lost }
    guard wantsLeaves, !item.isLeaf else { return nil }
    let leaf = item.chain.last.flatMap { $0.isLeaf ? $0 : nil }
    return Finding(problem: .notLeaf, written: written, suggestion: leaf, sureness: leaf == nil ? .unsure : .sure)
  }

  /// In a column that has lost its leading zeros, "112" may be "0112" though "112" exists too.
  private func ambiguous(_ item: Item, _ written: String, _ title: String?) -> Finding? {
    if let title, item.title(equals: title) { return nil }
    guard evidence.throughout.contains(.lostLeadingZero),
      let longer = Damage.lostLeadingZero.undone(item.code.key, in: table)
    else { return nil }
    let depth = evidence.depth
    if depth == item.level.depth { return nil }
    let isTitled = title.map { longer.title(equals: $0) } ?? false
    return Finding(
      problem: .damaged(.lostLeadingZero), written: written, suggestion: longer,
      sureness: isTitled || depth == longer.level.depth ? .sure : .unsure)
  }

  /// A title that is another item's: the code is wrong, or the title.
  private func misfit(_ item: Item, _ written: String, _ title: String) -> Finding {
    if let longer = Damage.lostLeadingZero.undone(item.code.key, in: table), longer.title(equals: title) {
      return Finding(problem: .damaged(.lostLeadingZero), written: written, suggestion: longer, sureness: .sure)
    }
    let owners = table.items(titled: CodeTable.sum(title.utf8))
    let owner = owners.first { $0.level == item.level } ?? owners.last
    return Finding(
      problem: .wrongTitle, written: written, suggestion: owner, sureness: owner == nil ? .unsure : .likely)
  }

  // MARK: Codes that do not

  private func missing(_ key: [UInt8], _ written: String, title: String?) -> Finding {
    var candidates: [(damage: Damage, item: Item)] = []
    for damage in Damage.allCases {
      guard let item = damage.undone(key, in: table) else { continue }
      if let title, item.title(equals: title) {
        return Finding(problem: .damaged(damage), written: written, suggestion: item, sureness: .sure)
      }
      candidates.append((damage, item))
    }
    if let certain = candidates.first(where: { evidence.throughout.contains($0.damage) }) {
      let isOnly = candidates.count { evidence.throughout.contains($0.damage) } == 1
      return Finding(
        problem: .damaged(certain.damage), written: written, suggestion: certain.item,
        sureness: isOnly ? .sure : .unsure)
    }
    if let other = other(key, longerThan: candidates.isEmpty ? 0 : longestKey) {
      return foreign(.item(other), written)
    }
    if let first = candidates.first {
      return Finding(
        problem: .damaged(first.damage), written: written, suggestion: first.item,
        sureness: candidates.count == 1 ? .likely : .unsure)
    }
    let owners = title.map { table.items(titled: CodeTable.sum($0.utf8)) } ?? []
    if let owner = owners.last {
      return Finding(problem: .unknown, written: written, suggestion: owner, sureness: .likely)
    }
    let prefix = (key.count / 2 + 1..<max(key.count, key.count / 2 + 1)).reversed().lazy.compactMap {
      table.item(Array(key[..<$0]))
    }.first
    return Finding(problem: .unknown, written: written, suggestion: prefix, sureness: .unsure)
  }

  /// The length of the longest key there is.
  private var longestKey: Int {
    classification.items.first { $0.level == classification.levels.last }?.code.key.count ?? 0
  }

  /// The item of another classification that has this key, or the first six digits of one longer.
  private func other(_ key: [UInt8], longerThan length: Int) -> Item? {
    guard key.count > length else { return nil }
    return others.lazy.compactMap { $0.item(key) ?? (key.count > 7 ? $0.item(Array(key.prefix(6))) : nil) }.first
  }

  private func foreign(_ foreign: Foreign, _ written: String) -> Finding {
    var finding = Finding(problem: .foreign(foreign), written: written, suggestion: nil, sureness: .unsure)
    switch foreign {
    case .item(let item):
      let maps = item.correspondences(to: classification.about.identifier)
      if maps.count == 1 { (finding.suggestion, finding.sureness) = (maps[0].target, .likely) }
    case .fao:
      let base = Code.key(of: written.utf8.prefix { $0 != UInt8(ascii: ".") })
      finding.suggestion = table.item(base)
    case .patent, .edition: break
    }
    return finding
  }

  // MARK: What is not written as a code

  /// The digits before ".0", which pandas and spreadsheets add to whole numbers.
  private static func decimal(_ text: String) -> [UInt8]? {
    guard text.hasSuffix(".0") else { return nil }
    let digits = Array(text.utf8.dropLast(2))
    return !digits.isEmpty && digits.allSatisfy { $0 &- 0x30 < 10 } ? digits : nil
  }

  private func number(_ digits: [UInt8], _ text: String, _ title: String?) -> Finding {
    guard let item = table.item(digits) else { return missing(digits, text, title: title) }
    if let lost = ambiguous(item, text, title) { return lost }
    return Finding(
      problem: .decimal, written: text, suggestion: item, sureness: evidence.isDecimal ? .sure : .likely)
  }

  private func strange(_ text: String, _ title: String?) -> Finding {
    let key = Code.key(of: text.utf8)
    if text.utf8.count <= 12, let other = other(key, longerThan: 0) { return foreign(.item(other), text) }
    // A section letter before the digits, as ISIC is often written.
    if let first = key.first, first &- 0x41 < 26, key.count > 1 {
      for other in others {
        guard let section = other.item([first]), let item = other.item(Array(key.dropFirst())) else { continue }
        if section.contains(item) { return foreign(.item(item), text) }
      }
    }
    let likeness: [Character: Character] = ["O": "0", "o": "0", "l": "1", "I": "1"]
    let digits = String(text.map { likeness[$0] ?? $0 })
    if digits.utf8.allSatisfy({ $0 &- 0x30 < 10 }), let item = table.item(Array(digits.utf8)) {
      return Finding(problem: .letters, written: text, suggestion: item, sureness: .likely)
    }
    let owners =
      title.map { table.items(titled: CodeTable.sum($0.utf8)) } ?? table.items(titled: CodeTable.sum(text.utf8))
    return Finding(
      problem: .notACode, written: text, suggestion: owners.last, sureness: owners.isEmpty ? .unsure : .likely)
  }
}
