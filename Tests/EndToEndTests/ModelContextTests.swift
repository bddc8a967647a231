import FoundationEssentials
import TerminalTesting
import Testing

/// `cpc mcp`: messages in, answers out.
@Suite struct ModelContextTests {
  /// The answers to some lines.
  private func answers(_ lines: String...) -> [String] {
    let input = lines.map { $0.replacing("'", with: "'\\''") + "\n" }.joined()
    let (ending, output) = TerminalTesting.run(["/bin/sh", "-c", "printf '%s' '\(input)' | \(Installed.program) mcp"])
    #expect(ending == .exited(0))
    return output.split(separator: "\n").map(String.init)
  }

  private func call(_ name: String, _ arguments: String) -> String {
    answers(
      #"{"jsonrpc":"2.0","id":7,"method":"tools/call","params":{"name":"\#(name)","arguments":\#(arguments)}}"#
    ).first ?? ""
  }

  @Test func itSaysWhoItIsInTheEditionOfTheProtocolThatIsAskedFor() {
    for (asked, spoken) in [("2024-11-05", "2024-11-05"), ("1999-01-01", "2025-11-25")] {
      let lines = answers(
        #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"\#(asked)","capabilities":{}}}"#,
        #"{"jsonrpc":"2.0","method":"notifications/initialized"}"#, #"{"jsonrpc":"2.0","id":"two","method":"ping"}"#)
      #expect(lines.count == 2 && lines[0].contains(#""protocolVersion":"\#(spoken)""#))
      #expect(lines.last == #"{"id":"two","jsonrpc":"2.0","result":{}}"#)
    }
  }

  @Test(arguments: [
    ("search", #"{"query":"haircut","limit":2}"#, "97210"), ("show", #"{"code":"CPC 96.13"}"#, "# 9613 Audiovisual"),
    ("tree", #"{"code":"961","depth":3}"#, #"\n    96131 Audiovisual editing services"#),
    ("tree", #"{"classification":"isic4","code":"A"}"#, "01 Crop and animal production"),
    ("map", #"{"code":"1006.30","from":"hs2017","to":"cpc"}"#, "CPC 23161 is broader: it holds HS 1006.30 and more."),
    ("check", #"{"codes":["111","9613"]}"#, "111: no code 111 in CPC Ver. 2.1; meant is perhaps 0111 (Wheat)"),
  ])
  func aToolAnswers(_ name: String, _ arguments: String, _ text: String) {
    let answer = call(name, arguments)
    #expect(answer.contains(text) && answer.contains(#""isError":false"#), "\(answer)")
  }

  @Test(arguments: [
    ("show", #"{"code":"961333"}"#, "meant is perhaps 96133"), ("show", "{}", "code is missing"),
    ("search", #"{"query":5}"#, "query is a text"), ("search", #"{"query":"x","limit":0}"#, "limit is a whole number"),
    ("check", #"{"codes":[]}"#, "codes is a list of 1 to 1000 texts"),
    ("tree", #"{"classification":"nace"}"#, "there is no classification"),
    ("map", #"{"code":"A","from":"isic4","to":"hs2017"}"#, "no correspondence of ISIC Rev. 4 and HS 2017"),
  ])
  func whatAToolCannotDoIsToldToTheAssistant(_ name: String, _ arguments: String, _ text: String) {
    let answer = call(name, arguments)
    #expect(answer.contains(text) && answer.contains(#""isError":true"#), "\(answer)")
  }

  @Test(arguments: [
    ("oops", -32700), ("[]", -32600), ("5", -32600), (#"{"jsonrpc":"2.0","id":1}"#, -32600),
    (#"{"id":1,"method":"ping"}"#, -32600), (#"{"jsonrpc":"2.0","id":null,"method":"ping"}"#, -32600),
    (#"{"jsonrpc":"2.0","id":1,"method":"resources/list"}"#, -32601),
    (#"{"jsonrpc":"2.0","id":1,"method":"tools/list","params":3}"#, -32602),
    (#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"rm"}}"#, -32602),
    (#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"show","arguments":{"cde":"1"}}}"#, -32602),
    (String(repeating: "[", count: 100_000), -32700), ("{\"\u{1}", -32700),
  ])
  func aMalformedMessageGetsAnErrorAndTheNextOneItsAnswer(_ line: String, _ code: Int) {
    let lines = answers(line, #"{"jsonrpc":"2.0","id":"next","method":"ping"}"#)
    #expect(lines.count == 2 && lines.first?.contains("\"code\":\(code)") ?? false, "\(lines)")
    #expect(lines.last?.contains(#""id":"next""#) ?? false)
  }

  @Test func theProtocolsOwnClientIsUnderstood() throws {
    struct Answer: Decodable {
      let isError: Bool
      let text: String

      init(from decoder: any Decoder) throws {
        var fields = try decoder.unkeyedContainer()
        isError = try fields.decode(Bool.self)
        text = try fields.decode(String.self)
      }
    }
    struct Talk: Decodable {
      let server: String
      let tools: [String]
      let calls: [String: [Answer]]
    }
    guard let output = Readers.run("assistant.py", [Installed.program]) else { return }
    let talk = try JSONDecoder().decode(Talk.self, from: Data(output.utf8))
    #expect(talk.server == "cpc" && talk.tools == ["search", "show", "tree", "map", "check"])
    for (name, text) in [
      ("search", "97210"), ("show", "# 9613 Audiovisual"), ("tree", "\n  9613 Audiovisual"), ("map", "1006.30"),
      ("check", "111: no code 111"),
    ] {
      #expect(talk.calls[name]?.first.map { !$0.isError && $0.text.contains(text) } ?? false, "\(name): \(output)")
    }
    #expect(talk.calls["show"]?.last?.isError ?? false)
  }

  @Test func bytesThatAreNoTextAndAMillionCharactersAreAnswered() {
    let input = #"printf '\377\376{}\n\0\n'; head -c 1000000 /dev/zero | tr '\0' 'x'; echo"#
    let (ending, output) = TerminalTesting.run(["/bin/sh", "-c", "{ \(input); } | \(Installed.program) mcp"])
    #expect(ending == .exited(0))
    #expect(output.split(separator: "\n").map { $0.contains("-32700") } == [true, true, true])
  }
}
