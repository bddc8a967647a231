import ArgumentParser
import FoundationEssentials

/// What the argument parser knows of a command, as its `--experimental-dump-help` says it.
struct CommandHelp: Decodable {
  /// An argument, an option or a flag.
  struct Argument: Decodable {
    /// What an option is called on the command line.
    struct Name: Decodable {
      let kind: String
      let name: String
    }

    let kind: String
    let shouldDisplay: Bool
    let isOptional: Bool
    let isRepeating: Bool
    let names: [Name]?
    let valueName: String?
    let defaultValue: String?
    let allValues: [String]?
    let abstract: String?
  }

  private struct Dump: Decodable {
    let command: CommandHelp
  }

  let commandName: String
  let shouldDisplay: Bool
  let abstract: String?
  let discussion: String?
  let arguments: [Argument]?
  let subcommands: [CommandHelp]?

  /// The commands that people see, in the order of `cpc --help`.
  ///
  /// - Throws: what the decoder throws, should the argument parser change its format.
  static func all() throws -> [CommandHelp] {
    let dump = try JSONDecoder().decode(Dump.self, from: Data(CPC._dumpHelp().utf8))
    return (dump.command.subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
  }
}
