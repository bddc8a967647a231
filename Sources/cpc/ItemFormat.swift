import Classifications

/// How an item is printed by a pattern such as `{code}\t{title}`.
struct ItemFormat {
  /// What a pattern can name.
  private enum Field: String, CaseIterable {
    case code, title, path, level, edition, urn

    func text(_ item: Item) -> String {
      switch self {
      case .code: item.code.text
      case .title: item.title
      case .path: item.path
      case .level: item.level.name
      case .edition: "\(item.classification.about.edition) \(item.code)"
      case .urn: item.urn
      }
    }
  }

  private enum Piece {
    case text(String)
    case field(Field)
  }

  /// What a pattern can name, for help and complaints.
  static var names: String { Field.allCases.map { "{\($0.rawValue)}" }.joined(separator: ", ") }

  private var pieces: [Piece] = []

  /// Reads a pattern.
  ///
  /// - Throws: ``Refused`` where it names something else.
  init(_ pattern: String) throws {
    let pattern = pattern.replacing("\\t", with: "\t").replacing("\\n", with: "\n")
    var rest = pattern[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = rest[rest.index(after: open)..<close]
      guard let field = Field(rawValue: String(name)) else {
        throw Refused(text: "--format knows no {\(name)}, only \(Self.names)")
      }
      pieces += [.text(String(rest[..<open])), .field(field)]
      rest = rest[rest.index(after: close)...]
    }
    pieces.append(.text(String(rest)))
  }

  /// An item by the pattern.
  func text(_ item: Item) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .field(let field): field.text(item)
      }
    }.joined()
  }
}
