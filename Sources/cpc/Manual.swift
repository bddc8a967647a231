import ArgumentParser
import Explorer

/// The manual page, in the man macros: written from the table of commands and the table of keys.
enum Manual {
  static var page: String {
    """
    .TH CPC 1 "" "cpc \(Version.program)" "User Commands"
    .SH NAME
    cpc \\- find, read and cite the codes of the UN Central Product Classification
    .SH SYNOPSIS
    .B cpc
    .RI [ command ]
    .SH DESCRIPTION
    Without a command, cpc opens an explorer in the terminal: the tree of the classification on the left, the profile of
    the selected item on the right. It works offline. The commands print plain text for scripts.
    .SH COMMANDS
    \(commands)
    .SH KEYS
    \(KeyTable.manual)
    .SH ENVIRONMENT
    .TP
    .B CPC_DATA
    the catalog to read instead of the one that belongs to the program
    .TP
    .B NO_COLOR
    where set and not empty, no colour is sent
    .TP
    .B ESCDELAY
    how long to wait after Esc for the rest of a key, in milliseconds (25)
    .SH FILES
    .TP
    .I $XDG_CONFIG_HOME/cpc/config.toml, ~/.config/cpc/config.toml
    theme, keys, layout and the rest; docs/CONFIGURATION.md has every key
    .TP
    .I $XDG_STATE_HOME/cpc/, ~/.local/state/cpc/
    place, folds, history, marks and changed options
    .SH EXIT STATUS
    0 found, 1 nothing found, 2 usage or bad data; 128 and the number of the signal where one ended the explorer.

    """
  }

  private static var commands: String {
    CPC.configuration.subcommands.filter { $0.configuration.shouldDisplay }.map { command in
      ".TP\n.BR cpc\\-\(command.configuration.commandName ?? "") (1)\n\(Roff.text(command.configuration.abstract))"
    }.joined(separator: "\n")
  }
}
