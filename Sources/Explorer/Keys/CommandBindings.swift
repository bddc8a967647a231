extension Keymap {
  private static let panes: [Context] = [.outline, .reader]
  private static let all: [Context] = panes + [.family, .chain, .comparing]
  private static let fields: [Context] = [.commandLine, .find, .filter, .helpSearch]

  /// The rows of the command line, of copying, and of what helps reading.
  static let commandBindings: [Binding] = [
    Binding(.commandLine, ":", in: all, "type a command; Tab completes it"),
    Binding(.copyCode, "y c", in: all, "copy the code", hint: "code"),
    Binding(.copyTitle, "y t", in: all, "copy the title", hint: "title"),
    Binding(.copyBoth, "y y  y b", in: all, "copy code and title", hint: "both"),
    Binding(.copyPath, "y p", in: all, "copy the path: the items above it, and itself", hint: "path"),
    Binding(.copyProfile, "y m", in: all, "copy the profile as Markdown", hint: "Markdown"),
    Binding(.copyInvocation, "y q", in: all, "copy the command that shows this screen", hint: "command"),
    Binding(.copyEdition, "y e", in: all, "copy the code with its edition: CPC 2.1 9613", hint: "edition"),
    Binding(.copyURN, "y u", in: all, "copy the code as a URN: urn:cpc:9613", hint: "URN"),
    Binding(.pipe, "|", in: all, "give the profile, as Markdown, to a command of the shell"),
    Binding(.pager, "v", in: all, "open the profile in the pager"),
    Binding(.save, "s", in: all, "save the profile as Markdown"),
    Binding(.peek, "i", in: [.reader], "look at what the focused link leads to, without leaving"),
    Binding(.filter, "&", in: [.outline], "filter the outline: dim what has no match; again: as it was"),

    Binding(.accept, "Enter", in: [.commandLine], "carry it out", hint: "do it"),
    Binding(.complete, "Tab", in: [.commandLine], "complete it; again: the next proposal", hint: "complete"),
    Binding(.completeBack, "S-Tab", in: [.commandLine], "the proposal before"),
    Binding(.earlier, "Up  ^p", in: [.commandLine], "the command typed before", hint: "earlier"),
    Binding(.later, "Down  ^n", in: [.commandLine], "the command typed after it"),
    Binding(.accept, "Enter", in: [.find], "stay here; n and N go on", hint: "stay"),
    Binding(.nextMatch, "Down  ^n", in: [.find, .filter], "next match", hint: "next"),
    Binding(.previousMatch, "Up  ^p", in: [.find, .filter], "previous match"),
    Binding(.widenSearch, "^g", in: [.find], "search everything for these words", hint: "everything"),
    Binding(.widenSearch, "^g", in: [.search], "where to search: all, below here, codes, titles, inputs, outputs"),
    Binding(.accept, "Enter", in: [.filter], "walk the filtered outline", hint: "walk"),
    Binding(.accept, "Enter", in: [.peek], "go there", hint: "go there"),
    Binding(.search, "/", in: [.help], "show only the rows that have some words", hint: "search"),
    Binding(.accept, "Enter", in: [.helpSearch], "read these rows", hint: "read"),

    Binding(.eraseBefore, "Backspace", in: fields, "erase the character before the cursor; from nothing, leave"),
    Binding(.eraseWord, "^w", in: fields, "erase the word before the cursor"),
    Binding(.eraseLine, "^u", in: fields, "erase all before the cursor"),
    Binding(.cursorLeft, "Left", in: fields, "cursor to the left"),
    Binding(.cursorRight, "Right", in: fields, "cursor to the right"),
    Binding(.cursorHome, "Home  ^a", in: fields, "cursor to the beginning"),
    Binding(.cursorEnd, "End  ^e", in: fields, "cursor to the end"),
  ]
}
