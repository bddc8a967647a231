/// Something that a program of the Model Context Protocol can ask for.
struct Tool: Sendable {
  /// Its name, which is that of the command it does the work of.
  let name: String
  /// What it does, for the assistant that chooses a tool.
  let summary: String
  /// The JSON Schema of each argument.
  let parameters: [String: JSONValue]
  /// The arguments that cannot be left out.
  let required: [String]
  /// Does the work; what it throws is told to the assistant.
  let run: @Sendable (Arguments) throws -> String

  /// The tool as `tools/list` describes it.
  var description: JSONValue {
    [
      "name": .string(name), "description": .string(summary),
      "inputSchema": [
        "type": "object", "properties": .object(parameters), "required": .array(required.map { .string($0) }),
        "additionalProperties": false,
      ],
      "annotations": ["readOnlyHint": true, "openWorldHint": false],
    ]
  }

  /// The arguments of a call.
  struct Arguments: Sendable {
    private let values: [String: JSONValue]

    init(_ values: [String: JSONValue]) { self.values = values }

    /// A text, nil where it is left out.
    ///
    /// - Throws: ``Refused`` where it is something else.
    func text(_ name: String) throws -> String? {
      guard let value = values[name], value != .null else { return nil }
      guard let text = value.string else { throw Refused(text: "\(name) is a text, in quotes even where it is a code") }
      return text
    }

    /// A text that cannot be left out.
    ///
    /// - Throws: ``Refused`` where it is.
    func needed(_ name: String) throws -> String {
      guard let text = try text(name), !text.isEmpty else { throw Refused(text: "\(name) is missing") }
      return text
    }

    /// A whole number within bounds, or what stands for it where it is left out.
    ///
    /// - Throws: ``Refused`` where it is something else.
    func number(_ name: String, in bounds: ClosedRange<Int>, otherwise: Int) throws -> Int {
      guard let value = values[name], value != .null else { return otherwise }
      guard let number = value.integer, bounds.contains(number) else {
        throw Refused(text: "\(name) is a whole number from \(bounds.lowerBound) to \(bounds.upperBound)")
      }
      return number
    }

    /// A list of texts.
    ///
    /// - Throws: ``Refused`` where it is missing, too long, or something else.
    func texts(_ name: String, most: Int) throws -> [String] {
      guard let values = values[name]?.array, !values.isEmpty, values.count <= most else {
        throw Refused(text: "\(name) is a list of 1 to \(most) texts")
      }
      return try values.map {
        guard let text = $0.string else { throw Refused(text: "\(name) is a list of texts; codes stand in quotes") }
        return text
      }
    }
  }
}
