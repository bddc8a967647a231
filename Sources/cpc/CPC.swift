import ArgumentParser
import Classifications

/// The program and its subcommands.
struct CPC: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cpc",
    abstract: "Find, read and cite the codes of the UN Central Product Classification, offline.",
    discussion: """
      Examples:
        cpc                        walk the classification with the arrow keys
        cpc explore 9613           the same, beginning at a code
        cpc show 9613              print a profile
        cpc tree 96 --depth 2      print a part of the tree
        cpc chain 9613             print who supplies it and who uses it
        cpc compare 9612 9613      print profiles side by side
        cpc search haircut         find codes by everyday words
        cpc export --format skos   write it for other programs
        cpc import FILE --as NAME  read a classification of your own
        cpc pick                   choose a code in the explorer, for a script
        cpc map 02131 --to hs2017  print what corresponds to a code
        cpc mcp                    let an assistant use it
        cpc check prices.csv       look for wrong codes in a table
        cpc code <products.txt     find codes for descriptions, line by line

      Exit status: 0 found, 1 nothing found, 2 usage or bad data.
      """,
    version: Version.text,
    subcommands: [
      ExploreCommand.self,
      PickCommand.self,
      ShowCommand.self,
      TreeCommand.self,
      PathCommand.self,
      ChildrenCommand.self,
      SiblingsCommand.self,
      CompareCommand.self,
      ChainCommand.self,
      IndexCommand.self,
      SearchCommand.self,
      MapCommand.self,
      ImportCommand.self,
      ListCommand.self,
      RemoveCommand.self,
      CheckCommand.self,
      CodeCommand.self,
      ExportCommand.self,
      MCPCommand.self,
      DocumentCommand.self,
    ],
    defaultSubcommand: ExploreCommand.self)
}
