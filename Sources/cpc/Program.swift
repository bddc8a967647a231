import ArgumentParser
import Classifications
import Glibc
import Tables

/// Starts the program.
///
/// A bare `cpc` goes straight to the explorer: setting up the argument parser costs more than the first frame.
@main
struct Program {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    do {
      if arguments.isEmpty { try ExploreCommand.explore(.cpc21()) }
      var command = try CPC.parseAsRoot(Array(arguments))
      try command.run()
    } catch {
      leave(error)
    }
  }

  /// Ends the program as an error asks for: one line on standard error, and the exit status.
  private static func leave(_ error: any Error) -> Never {
    if let code = (error as? ExitCode)?.rawValue { exit(code) }
    if case TableError.unwritable(_, EPIPE) = error { exit(141) }
    if let sentence = Sentence(error) {
      Output.complain(sentence.text)
      exit(sentence.status)
    }
    if CPC.exitCode(for: error) == .success {
      Output.print(CPC.fullMessage(for: error))
      exit(0)
    }
    Output.complain("\(CPC.message(for: error)) (cpc --help shows how)")
    exit(2)
  }
}
