package import Terminal

/// Which keys do what, where.
package struct Keymap: Sendable {
  /// What a key or the beginning of a sequence comes to.
  package enum Answer: Hashable, Sendable {
    case command(Command)
    /// The keys begin a longer sequence.
    case unfinished
    case unbound
  }

  /// The rows in the order help shows them.
  package let bindings: [Binding]
  private let table: Table

  private typealias Table = [Context: [[Key]: Command]]

  /// The standard keymap; its table is made when the first key is pressed, after the first frame.
  private static let standardTable = makeTable(standard)

  /// The standard keymap.
  package init() {
    bindings = Keymap.standard
    table = [:]
  }

  /// Makes a keymap from rows.
  package init(_ bindings: [Binding]) {
    self.bindings = bindings
    table = Keymap.makeTable(bindings)
  }

  private static func makeTable(_ bindings: [Binding]) -> Table {
    var table = Table(minimumCapacity: Context.allCases.count)
    for binding in bindings {
      for notation in binding.keys {
        let keys = notation.split(separator: " ").compactMap { Key(String($0)) }
        for context in binding.contexts { table[context, default: [:]][keys] = binding.command }
      }
    }
    return table
  }

  /// Makes the table before the first key asks for it, while the reader looks at the first frame.
  package func prepare() {
    if table.isEmpty { _ = Self.standardTable }
  }

  /// What some keys, pressed one after the other, mean in a context.
  package func answer(to keys: [Key], in context: Context) -> Answer {
    guard let known = (table.isEmpty ? Self.standardTable : table)[context] else { return .unbound }
    if let command = known[keys] { return .command(command) }
    return known.keys.contains { $0.count > keys.count && $0.starts(with: keys) } ? .unfinished : .unbound
  }

  /// The row of a command in a context.
  package static func binding(_ command: Command, in context: Context) -> Binding? {
    standard.first { $0.command == command && $0.contexts.contains(context) }
  }

  private static let panes: [Context] = [.outline, .reader]

  /// The table of keys.
  package static let standard =
    viewBindings + paneBindings + openingBindings + commandBindings + memoryBindings + pickingBindings

  private static let paneBindings: [Binding] = [
    Binding(.next, "Down  j  ^n", in: panes + [.help], "next line; in the reader, scroll down", hint: "down"),
    Binding(.previous, "Up  k  ^p", in: panes + [.help], "previous line; in the reader, scroll up"),
    Binding(
      .forward, "Right  l", in: [.outline], "open; if open, go to the first child; from a leaf, to the reader",
      hint: "open"),
    Binding(.forward, "Right  l", in: [.reader], "follow the focused link"),
    Binding(.backward, "Left  h", in: [.outline], "close; if closed, go to the parent", hint: "close"),
    Binding(
      .backward, "Left  h", in: [.reader], "back where the last link was followed, else to the outline", hint: "outline"
    ),
    Binding(.enter, "Enter", in: [.outline], "read the profile", hint: "read"),
    Binding(.enter, "Enter", in: [.reader], "follow the focused link", hint: "follow"),
    Binding(.space, "Space", in: [.outline], "open or close; on a leaf, page the profile"),
    Binding(.space, "Space", in: [.reader], "page down; at the end, the next item"),
    Binding(.nextPage, "PgDn  ^f", in: panes + [.help], "page down"),
    Binding(.previousPage, "PgUp  b  ^b", in: panes + [.help], "page up"),
    Binding(.nextHalfPage, "^d", in: panes, "half a page down"),
    Binding(.previousHalfPage, "^u", in: panes, "half a page up"),
    Binding(.first, "g  Home", in: panes + [.help], "to the beginning"),
    Binding(.last, "G  End", in: panes + [.help], "to the end"),
    Binding(.nextSibling, "J  ]", in: panes, "next sibling", hint: "sibling"),
    Binding(.previousSibling, "K  [", in: panes, "previous sibling"),
    Binding(.nextSameLevel, "}", in: panes, "next item of the same level, across parents"),
    Binding(.previousSameLevel, "{", in: panes, "previous item of the same level, across parents"),
    Binding(.firstSibling, "^", in: panes, "first sibling"),
    Binding(.lastSibling, "$", in: panes, "last sibling"),
    Binding(.parent, "u", in: panes, "the parent; Right comes back to the child"),
    Binding(.digit, "0  1  2  3  4  5  6  7  8  9", in: [.outline], "go to a code; a motion after it makes it a count"),
    Binding(.digit, "0  1  2  3  4  5  6  7  8  9", in: [.reader], "focus the link with this number"),
    Binding(.search, "/", in: panes, "search as you type", hint: "search"),
    Binding(.nextMatch, "n", in: panes, "next match of the last search"),
    Binding(.previousMatch, "N", in: panes, "previous match"),
    Binding(.toReader, "Tab", in: [.outline], "to the reader"),
    Binding(.nextLink, "Tab", in: [.reader], "next link", hint: "link"),
    Binding(.previousLink, "S-Tab", in: [.reader], "previous link"),
    Binding(.back, "H  Backspace  ^o  Alt-Left", in: panes, "back to the place before", hint: "back"),
    Binding(.ahead, "L  Alt-Right", in: panes, "forward again"),
    Binding(.makeRoot, ".", in: [.outline], "show this item and what is below it alone"),
    Binding(.leaveRoot, ",", in: [.outline], "show one level more; in the end the whole"),
    Binding(.foldTo1, "z 1", in: [.outline], "fold to sections"),
    Binding(.foldTo2, "z 2", in: [.outline], "fold to divisions"),
    Binding(.foldTo3, "z 3", in: [.outline], "fold to groups"),
    Binding(.foldTo4, "z 4", in: [.outline], "fold to classes"),
    Binding(.foldTo5, "z 5", in: [.outline], "unfold to subclasses"),
    Binding(.foldAll, "z M", in: [.outline], "close everything"),
    Binding(.unfoldAll, "z R", in: [.outline], "open everything"),
    Binding(.closeSiblings, "c", in: [.outline], "close the item and its siblings"),
    Binding(.closeSiblingsDeep, "C", in: [.outline], "the same, with all below them"),
    Binding(.openSiblings, "e  *", in: [.outline], "open the item and its siblings"),
    Binding(.openSiblingsDeep, "E", in: [.outline], "the same, with all below them"),
    Binding(.fold, "-", in: [.outline], "close the item"),
    Binding(.unfold, "+", in: [.outline], "open the item"),
    Binding(.toggleReader, "t", in: panes, "show or hide the reader"),
    Binding(.narrowOutline, "<", in: panes, "a narrower outline"),
    Binding(.widenOutline, ">", in: panes, "a wider outline"),
    Binding(.help, "?  F1", in: panes, "this help", hint: "help"),
    Binding(.redraw, "^l", in: Context.places, "draw the screen anew"),
    Binding(.suspend, "^z", in: Context.places, "suspend; fg comes back"),
    Binding(.escape, "Esc", in: Context.places, "one step back; never quits"),
    Binding(.cancel, "^c", in: Context.places, "cancel what is being typed"),
    Binding(.quit, "q", in: panes, "quit", hint: "quit"),
    Binding(.help, "?  q  F1", in: [.help], "leave the help", hint: "close"),
    Binding(.accept, "Enter", in: [.goTo, .search], "go there", hint: "go"),
    Binding(.nextHit, "Down  ^n  Tab", in: [.search], "next result", hint: "next"),
    Binding(.previousHit, "Up  ^p  S-Tab", in: [.search], "previous result"),
    Binding(.nextHitPage, "PgDn  ^f", in: [.search], "a page of results down"),
    Binding(.previousHitPage, "PgUp  ^b", in: [.search], "a page of results up"),
    Binding(.eraseBefore, "Backspace", in: [.goTo, .search], "erase the character before the cursor"),
    Binding(.eraseWord, "^w", in: [.goTo, .search], "erase the word before the cursor"),
    Binding(.eraseLine, "^u", in: [.goTo, .search], "erase all before the cursor"),
    Binding(.cursorLeft, "Left", in: [.search], "cursor to the left"),
    Binding(.cursorRight, "Right", in: [.search], "cursor to the right"),
    Binding(.cursorHome, "Home  ^a", in: [.search], "cursor to the beginning"),
    Binding(.cursorEnd, "End  ^e", in: [.search], "cursor to the end"),
  ]
}
