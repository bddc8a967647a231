import Classifications

/// One profile as it stands in a file.
struct ProfileSource {
  let code: Code
  let file: String
  /// The line of its heading.
  let line: Int
  var terms: [String] = []
  var isic: [Code] = []
  /// The text of each part, lines of a paragraph joined, paragraphs parted by a line feed.
  var parts: [ProfilePart: String] = [:]

  /// Reads all profiles of a file; each begins with `# code`.
  static func read(_ source: SourceText, refusals: inout [Refusal]) -> [ProfileSource] {
    var profiles: [ProfileSource] = []
    var start: Int?
    for number in source.lines.indices {
      if source.lines[number].hasPrefix("# ") {
        if let start { append(source, start..<number, to: &profiles, &refusals) }
        start = number
      } else if start == nil, !source.lines[number].isEmpty {
        refusals.append(Refusal(file: source.file, line: number + 1, reason: "text before the first profile"))
      }
    }
    if let start { append(source, start..<source.lines.count, to: &profiles, &refusals) }
    return profiles
  }

  private static func append(
    _ source: SourceText, _ range: Range<Int>, to profiles: inout [ProfileSource], _ refusals: inout [Refusal]
  ) {
    do throws(Refusal) {
      let profile = try ProfileSource(source, range)
      if let last = profiles.last, last.code >= profile.code {
        throw Refusal(file: source.file, line: profile.line, reason: "\(profile.code) is out of order or stands twice")
      }
      profiles.append(profile)
    } catch {
      refusals.append(error)
    }
  }

  private init(_ source: SourceText, _ range: Range<Int>) throws(Refusal) {
    file = source.file
    line = range.lowerBound + 1
    code = Code(String(source.lines[range.lowerBound].dropFirst(2)))
    var at = range.lowerBound + 1
    terms = try Self.header("terms", source, &at).split(separator: ";").map { Self.trimmed($0) }
    isic = try Self.header("isic4", source, &at).split(separator: ",").map { Code(Self.trimmed($0)) }
    try readParts(source, at..<range.upperBound)
  }

  /// The value of the header line that must stand at `at`.
  private static func header(_ name: String, _ source: SourceText, _ at: inout Int) throws(Refusal) -> Substring {
    guard at < source.lines.count, source.lines[at].hasPrefix(name + ":") else {
      throw Refusal(file: source.file, line: at + 1, reason: "malformed profile: wants \"\(name):\" here")
    }
    defer { at += 1 }
    return source.lines[at].dropFirst(name.count + 1)
  }

  private mutating func readParts(_ source: SourceText, _ range: Range<Int>) throws(Refusal) {
    var open: ProfilePart?
    var paragraphs: [[Substring]] = []
    for number in range {
      let text = source.lines[number]
      let refusal = { (reason: String) in Refusal(file: source.file, line: number + 1, reason: reason) }
      if text.hasPrefix("## ") {
        if let open { parts[open] = Self.joined(paragraphs) }
        let wanted = ProfilePart.allCases[parts.count..<ProfilePart.allCases.count].first
        guard let wanted, text.dropFirst(3) == wanted.heading else {
          throw refusal("malformed profile: wants \"## \(wanted?.heading ?? "the end")\" here")
        }
        open = wanted
        paragraphs = []
      } else if text.hasPrefix("#") {
        throw refusal("malformed profile: a heading inside a part")
      } else if text.allSatisfy({ $0 == " " }) {
        paragraphs.append([])
      } else if open == nil {
        throw refusal("malformed profile: text outside the parts")
      } else {
        if paragraphs.isEmpty { paragraphs.append([]) }
        paragraphs[paragraphs.count - 1].append(text)
      }
    }
    if let open { parts[open] = Self.joined(paragraphs) }
    for part in ProfilePart.allCases where parts[part]?.isEmpty ?? true {
      throw Refusal(file: file, line: line, reason: "profile \(code) lacks the part \"\(part.heading)\"")
    }
  }

  private static func joined(_ paragraphs: [[Substring]]) -> String {
    paragraphs.filter { !$0.isEmpty }
      .map { $0.map { trimmed($0) }.joined(separator: " ") }.joined(separator: "\n")
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    let blank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    guard let first = text.firstIndex(where: { !blank($0) }), let last = text.lastIndex(where: { !blank($0) }) else {
      return ""
    }
    return String(text[first...last])
  }

  /// The references in a part, in reading order.
  func references(in part: ProfilePart) -> [Code] { Passage(markup: parts[part] ?? "").references }
}
