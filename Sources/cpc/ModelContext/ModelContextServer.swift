import FoundationEssentials

/// Answers the messages of the Model Context Protocol, one at a time.
///
/// The messages are those of JSON-RPC 2.0, one a line, as <https://modelcontextprotocol.io/specification> has it for
/// standard input and output. Whatever is wrong with a message comes back as an error of JSON-RPC; what a tool cannot
/// do comes back as its result, marked as an error, so that the assistant can read why.
struct ModelContextServer {
  /// The editions of the protocol that are spoken, the latest first.
  static let protocols = ["2025-11-25", "2025-06-18", "2025-03-26", "2024-11-05"]

  let tools: [Tool]

  /// What is wrong with a message, with the number JSON-RPC has for it.
  private struct Failure: Error {
    let code: Int
    let message: String

    static func unreadable(_ text: String) -> Failure { Failure(code: -32700, message: text) }
    static func invalid(_ text: String) -> Failure { Failure(code: -32600, message: text) }
    static func noMethod(_ text: String) -> Failure { Failure(code: -32601, message: text) }
    static func badParameters(_ text: String) -> Failure { Failure(code: -32602, message: text) }
  }

  /// The answer to a line; nil for a notification, which has none.
  func answer(_ line: String) -> String? {
    var id = JSONValue.null
    do throws(Failure) {
      let message = try Self.message(line)
      if let given = message["id"] { id = Self.isIdentifier(given) ? given : .null }
      guard message["jsonrpc"] == "2.0" else { throw .invalid("a message has \"jsonrpc\": \"2.0\"") }
      guard let method = message["method"]?.string else {
        if message["result"] != nil || message["error"] != nil { return nil }
        throw .invalid("a request has a method")
      }
      guard let given = message["id"] else { return nil }
      guard Self.isIdentifier(given) else { throw .invalid("the id of a request is a text or a whole number") }
      return Self.line(["jsonrpc": "2.0", "id": id, "result": try result(method, message["params"] ?? .object([:]))])
    } catch {
      let body: JSONValue = ["code": .integer(error.code), "message": .string(error.message)]
      return Self.line(["jsonrpc": "2.0", "id": id, "error": body])
    }
  }

  private static func message(_ line: String) throws(Failure) -> JSONValue {
    let message: JSONValue
    do { message = try JSONDecoder().decode(JSONValue.self, from: Data(line.utf8)) } catch {
      throw .unreadable("the line is no JSON")
    }
    guard case .object = message else { throw .invalid("a message is one object; batches are not taken") }
    return message
  }

  private static func isIdentifier(_ value: JSONValue) -> Bool { value.string != nil || value.integer != nil }

  private static func line(_ message: JSONValue) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(message)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  // MARK: Methods

  private func result(_ method: String, _ parameters: JSONValue) throws(Failure) -> JSONValue {
    guard case .object = parameters else { throw .badParameters("params is an object") }
    switch method {
    case "initialize": return initialised(parameters)
    case "ping": return .object([:])
    case "tools/list": return ["tools": .array(tools.map(\.description))]
    case "tools/call": return try call(parameters)
    default: throw .noMethod("there is no method \(method.prefix(100))")
    }
  }

  private func initialised(_ parameters: JSONValue) -> JSONValue {
    let wanted = parameters["protocolVersion"]?.string ?? ""
    return [
      "protocolVersion": .string(Self.protocols.contains(wanted) ? wanted : Self.protocols[0]),
      "capabilities": ["tools": ["listChanged": false]],
      "serverInfo": [
        "name": "cpc", "title": "UN Central Product Classification", "version": .string(Version.program),
      ],
      "instructions": """
      Codes of the UN Central Product Classification (CPC Ver. 2.1), ISIC Rev. 4 and HS 2017. Never guess a code: \
      search for it, show it to read its boundaries, and check it. Codes are texts; "01" and "1" differ.
      """,
    ]
  }

  private func call(_ parameters: JSONValue) throws(Failure) -> JSONValue {
    guard let name = parameters["name"]?.string, let tool = tools.first(where: { $0.name == name }) else {
      throw .badParameters("tools/call wants the name of a tool: \(tools.map(\.name).joined(separator: ", "))")
    }
    let arguments = parameters["arguments"] ?? .object([:])
    guard case .object(let given) = arguments else { throw .badParameters("arguments is an object") }
    if let unknown = given.keys.sorted().first(where: { tool.parameters[$0] == nil }) {
      throw .badParameters(
        "\(name) takes no \(unknown.prefix(60)), only \(tool.parameters.keys.sorted().joined(separator: ", "))")
    }
    do {
      let text = try tool.run(Tool.Arguments(given))
      return ["content": [["type": "text", "text": .string(text)]], "isError": false]
    } catch {
      let text = Sentence(error)?.text ?? "\(error)"
      return ["content": [["type": "text", "text": .string(text)]], "isError": true]
    }
  }
}
