import Classifications
import Search

/// The tools that `cpc mcp` offers.
enum Toolbox {
  private static let classification: JSONValue = [
    "type": "string", "description": "cpc21 (the default), isic4, hs2017, or the name of an imported classification",
  ]
  private static let code: JSONValue = ["type": "string", "description": "a code, as people write it: 9613, CPC 96.13"]
  /// The most lines of a tree.
  private static let mostLines = 500

  static let tools = [search, show, tree, map, check]

  private static func open(_ arguments: Tool.Arguments, _ name: String = "classification") throws -> Classification {
    try ClassificationChoice.classification(named: try arguments.text(name))
  }

  private static let search = Tool(
    name: "search", summary: "Find codes by everyday words, by a part of a title or by a code; the best first.",
    parameters: [
      "query": ["type": "string", "description": "words, as somebody would say it: haircut, frozen fish"],
      "limit": [
        "type": "integer", "minimum": 1, "maximum": 50, "description": "how many hits at most; 10 unless given",
      ],
      "level": ["type": "string", "description": "only this level, such as subclass"],
      "under": ["type": "string", "description": "only this code and what is below it"],
      "classification": classification,
    ], required: ["query"]
  ) { arguments in
    let cpc = try open(arguments)
    let query = try arguments.needed("query")
    let options = SearchOptions(
      limit: try arguments.number("limit", in: 1...50, otherwise: 10),
      level: try arguments.text("level").map { try cpc.level(named: $0) },
      under: try arguments.text("under").map { try cpc.item(written: $0) })
    return try SearchReport(query, SearchIndex(cpc).search(query, options)).json
  }

  private static let show = Tool(
    name: "show",
    summary: "The profile of a code as Markdown: what it is, how it is produced, inputs, outputs, and its boundaries.",
    parameters: ["code": code, "classification": classification], required: ["code"]
  ) { arguments in try open(arguments).item(written: arguments.needed("code")).markdown }

  private static let tree = Tool(
    name: "tree", summary: "Codes and titles below a code, or of the whole classification, indented by level.",
    parameters: [
      "code": code, "classification": classification,
      "depth": ["type": "integer", "minimum": 1, "maximum": 9, "description": "how many levels; 2 unless given"],
    ], required: []
  ) { arguments in
    let cpc = try open(arguments)
    let top = try arguments.text("code").map { try cpc.item(written: $0) }
    let depth = try arguments.number("depth", in: 1...9, otherwise: 2)
    let above = top?.level.depth ?? 1
    let all = (top.map { [$0] + $0.descendants } ?? Array(cpc.items)).filter { $0.level.depth - above < depth }
    let lines = try all.prefix(mostLines).map { try $0.line(.text, indent: $0.level.depth - above) }
    return lines.joined() + (all.count > mostLines ? "and \(all.count - mostLines) more; ask for a part of it" : "")
  }

  private static let map = Tool(
    name: "map",
    summary: "What corresponds to a code in another classification, and of each whether it is exact, broader, narrower "
      + "or related.",
    parameters: [
      "code": code, "to": ["type": "string", "description": "the classification to map to: hs2017, isic4 or cpc21"],
      "from": ["type": "string", "description": "the classification of the code; cpc21 unless given"],
      "level": ["type": "string", "description": "map to this level of the other classification"],
    ], required: ["code", "to"]
  ) { arguments in
    let source = try open(arguments, "from")
    let target = try ClassificationChoice.classification(named: try arguments.needed("to"))
    let item = try source.item(written: try arguments.needed("code"))
    return try MapReport(item, to: target, at: try arguments.text("level")).text(.json)
  }

  private static let check = Tool(
    name: "check",
    summary: "Whether codes exist: for each its title, or what was probably meant, such as a code with a lost zero.",
    parameters: [
      "codes": ["type": "array", "items": ["type": "string"], "minItems": 1, "maxItems": 1000],
      "classification": classification,
    ], required: ["codes"]
  ) { arguments in
    let cpc = try open(arguments)
    return try arguments.texts("codes", most: 1_000).map { written in
      do {
        let item = try cpc.item(written: written)
        return "\(written): found, \(item.level.name) \(item.code) \(item.title)"
      } catch let error as NotFound { return "\(written): \(error.text)" }
    }.joined(separator: "\n")
  }
}
