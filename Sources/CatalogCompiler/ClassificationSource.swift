import Classifications

/// All that is written of one classification: what it says of itself, its items, its profiles.
struct ClassificationSource {
  let about: About
  let aboutText: SourceText
  let items: ItemSource
  private(set) var profiles: [ProfileSource] = []
  /// The rules of its thesaurus, for the search index.
  var thesaurus: SourceText?

  init(about aboutText: SourceText, items: SourceText, refusals: inout [Refusal]) {
    self.aboutText = aboutText
    let text = aboutText.lines.joined(separator: "\n")
    about = About(text: text)
    let lengths =
      text.split(separator: "\n").first { $0.hasPrefix("lengths\t") }?
      .dropFirst(8).split(separator: ";").compactMap { Int($0) } ?? []
    if about.identifier.isEmpty || about.levels.isEmpty || lengths.count != about.levels.count {
      let reason = "wants id, levels, and as many lengths as levels"
      refusals.append(Refusal(file: aboutText.file, line: 0, reason: reason))
    }
    self.items = ItemSource(items, lengths: lengths, refusals: &refusals)
  }

  /// Takes a classification whose items are known.
  init(about aboutText: SourceText, items: ItemSource) {
    self.aboutText = aboutText
    about = About(text: aboutText.lines.joined(separator: "\n"))
    self.items = items
  }

  /// Takes in the profiles of one file, which holds what begins with the file's name.
  mutating func addProfiles(_ source: SourceText, refusals: inout [Refusal]) {
    let name = source.file.split(separator: "/").last.map { $0.dropLast(3) } ?? ""
    for profile in ProfileSource.read(source, refusals: &refusals) {
      if !profile.code.text.hasPrefix(name) {
        refusals.append(Refusal(file: profile.file, line: profile.line, reason: "\(profile.code) belongs elsewhere"))
      }
      profiles.append(profile)
    }
  }

  /// Puts the profiles into the order of their items, and checks each against the classification.
  mutating func finish(isic: ItemSource?, refusals: inout [Refusal]) {
    let row = items.row
    profiles.sort { row[$0.code] ?? .max < row[$1.code] ?? .max }
    for (before, profile) in zip(profiles, profiles.dropFirst()) where before.code == profile.code {
      refusals.append(Refusal(file: profile.file, line: profile.line, reason: "a second profile of \(profile.code)"))
    }
    for profile in profiles { check(profile, isic: isic, &refusals) }
    checkTerms(&refusals)
  }

  private func check(_ profile: ProfileSource, isic: ItemSource?, _ refusals: inout [Refusal]) {
    let refuse = { (reason: String) in Refusal(file: profile.file, line: profile.line, reason: reason) }
    guard let row = items.row[profile.code] else {
      refusals.append(refuse("profile of \(profile.code), a code that does not exist"))
      return
    }
    if items.isOnlyChild(row) {
      refusals.append(refuse("\(profile.code) is an only child: its parent has the profile"))
    }
    for code in profile.isic where isic?.row[code] == nil {
      refusals.append(refuse("ISIC class \(code) does not exist"))
    }
    for part in ProfilePart.allCases {
      for code in profile.references(in: part) where items.row[code] == nil {
        refusals.append(refuse("\"\(part.heading)\" of \(profile.code) refers to \(code), a code that does not exist"))
      }
    }
  }

  /// Refuses a term that stands at two siblings, since it leads to neither.
  private func checkTerms(_ refusals: inout [Refusal]) {
    var holder: [String: ProfileSource] = [:]
    for profile in profiles {
      guard let row = items.row[profile.code] else { continue }
      for term in profile.terms {
        let key = "\(items.rows[row].parent ?? -1) \(term.lowercased())"
        if let other = holder[key] {
          let reason = "term \"\(term)\" stands at two siblings, \(other.code) and \(profile.code)"
          refusals.append(Refusal(file: profile.file, line: profile.line, reason: reason))
        }
        holder[key] = profile
      }
    }
  }
}
