package import Classifications

extension Graph {
  /// The graph as plain text: a family as an indented tree, a chain by sections, a path step by step.
  package var text: String {
    let lines =
      switch kind {
      case .family: nodes.indices.map(familyLine)
      case .chain: chainLines
      case .path: nodes.indices.map { ($0 == 0 ? "" : "-> ") + nodes[$0].label }
      }
    return lines.joined(separator: "\n") + "\n"
  }

  private func familyLine(_ position: Int) -> String {
    let indent = String(repeating: "  ", count: nodes[position].column - columns.lowerBound)
    return (position == highlighted ? "> " : "  ") + indent + nodes[position].label
  }

  private var chainLines: [String] {
    var lines = [nodes[highlighted].label]
    for (head, sign) in [("Supplied by", -1), ("Used by", 1)] {
      let reach = max(1, sign < 0 ? -columns.lowerBound : columns.upperBound)
      for step in 1...reach {
        let members = column(sign * step).map(\.item)
        guard !members.isEmpty else { continue }
        let far = step == 1 ? "" : ", \(step) steps away"
        lines += ["", "\(head)\(far) (\(members.count))"]
        for group in Self.bySection(members) {
          lines.append("  \(group.section.code) \(group.section.title)")
          lines += group.items.map { "    \($0.code) \($0.title)" }
        }
      }
    }
    return lines
  }

  /// Items in preorder by the sections they lie in.
  package static func bySection(_ items: [Item]) -> [(section: Item, items: [Item])] {
    var groups: [(section: Item, items: [Item])] = []
    for item in items {
      let section = item.ancestors.first ?? item
      if groups.last?.section == section {
        groups[groups.count - 1].items.append(item)
      } else {
        groups.append((section, [item]))
      }
    }
    return groups
  }
}
