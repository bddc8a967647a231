import ArgumentParser
import Classifications

/// Speaks with assistants.
struct MCPCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mcp", abstract: "Let an assistant use the classification: the Model Context Protocol.",
    discussion: """
      Reads messages from standard input, one a line, and answers on standard output, until the input ends. An assistant
      is told of it by its configuration, for example:

        {"mcpServers": {"cpc": {"command": "cpc", "args": ["mcp"]}}}
      """)

  func run() throws {
    try Classification.cpc21().catalog.verify()
    let server = ModelContextServer(tools: Toolbox.tools)
    while let line = readLine() {
      guard line.contains(where: { !$0.isWhitespace }) else { continue }
      if let answer = server.answer(line) { Output.print(answer) }
    }
  }
}
