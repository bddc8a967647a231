extension Keymap {
  /// The rows of the lists: marks, options, and what corresponds.
  static let memoryBindings: [Binding] = [
    Binding(.mark, "m", in: [.outline, .reader], "mark this place with the letter typed next"),
    Binding(.marks, "'", in: [.outline, .reader], "the marks: a letter goes there, ' to the place before"),
    Binding(.options, "o", in: [.outline, .reader], "options: theme, reader, mouse and so on"),

    Binding(.next, "Down  ^n", in: [.marks], "next mark", hint: "next"),
    Binding(.previous, "Up  ^p", in: [.marks], "previous mark"),
    Binding(.accept, "Enter", in: [.marks], "go there", hint: "go"),
    Binding(.lastPlace, "'", in: [.marks], "to the place before the last jump", hint: "place before"),
    Binding(.dropMark, "Del", in: [.marks], "take the mark away", hint: "remove"),

    Binding(.next, "Down  j  ^n  Tab", in: [.corresponding], "next one", hint: "next"),
    Binding(.previous, "Up  k  ^p  S-Tab", in: [.corresponding], "the one before"),
    Binding(.nextPage, "PgDn  ^f  Space", in: [.corresponding], "page down"),
    Binding(.previousPage, "PgUp  b  ^b", in: [.corresponding], "page up"),
    Binding(.first, "g  Home", in: [.corresponding], "to the first"),
    Binding(.last, "G  End", in: [.corresponding], "to the last"),
    Binding(.accept, "Enter  Right  l", in: [.corresponding], "go there", hint: "go there"),
    Binding(.escape, "q  T  Left  h", in: [.corresponding], "one step back", hint: "back"),

    Binding(.next, "Down  j  ^n  Tab", in: [.options], "next option", hint: "next"),
    Binding(.previous, "Up  k  ^p  S-Tab", in: [.options], "previous option"),
    Binding(.forward, "Right  l  Space  Enter", in: [.options], "next value", hint: "change"),
    Binding(.backward, "Left  h", in: [.options], "previous value"),
    Binding(.escape, "q  o", in: [.options], "leave the options", hint: "close"),
  ]
}
