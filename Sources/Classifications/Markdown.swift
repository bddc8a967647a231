extension Item {
  /// The item and its profile as Markdown: title as heading, what is known of it, the five parts.
  ///
  /// References stand as words with the code in brackets. Ends with a line feed.
  public var markdown: String {
    var blocks = ["# \(code) \(title.markdownEscaped)", facts.joined(separator: "  \n")]
    if let profile {
      for part in ProfilePart.allCases {
        blocks.append("## \(part.heading)")
        blocks.append(profile[part].plain.markdownEscaped.split(separator: "\n").joined(separator: "\n\n"))
      }
    } else {
      if classification.profileCount > 0 { blocks.append("The profile of this item is not written yet.") }
      if !children.isEmpty {
        blocks.append(children.map { "- \($0.code) \($0.title.markdownEscaped)" }.joined(separator: "\n"))
      }
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// Edition, level and path; what shares its scope; terms; what corresponds.
  private var facts: [String] {
    var lines = ["\(classification.about.edition), \(level.name)"]
    let path = ancestors.map { "\($0.code) \($0.title.markdownEscaped)" }.joined(separator: " > ")
    if !path.isEmpty { lines.append("Below: \(path)") }
    let others = chain.filter { $0 != self }.map(\.code.text)
    if !others.isEmpty { lines.append("Same scope as \(others.joined(separator: " and "))") }
    if let terms = profile?.terms, !terms.isEmpty {
      lines.append("Also: " + terms.map(\.text.markdownEscaped).joined(separator: "; "))
    }
    for identifier in classification.counterparts.reversed() {
      let maps = correspondences(to: identifier)
      guard let first = maps.first else { continue }
      let codes = maps.map(\.target.code.text).joined(separator: ", ")
      lines.append("\(first.target.classification.about.edition): \(codes)")
    }
    return lines
  }
}
