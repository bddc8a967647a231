extension Keymap {
  /// The rows about what is kept: marks and options.
  static let memoryBindings: [Binding] = [
    Binding(.mark, "m", in: [.outline, .reader], "mark this place with the letter typed next"),
    Binding(.marks, "'", in: [.outline, .reader], "the marks: a letter goes there, ' to the place before"),
    Binding(.options, "o", in: [.outline, .reader], "options: theme, reader, mouse and so on"),

    Binding(.next, "Down  ^n", in: [.marks], "next mark", hint: "next"),
    Binding(.previous, "Up  ^p", in: [.marks], "previous mark"),
    Binding(.accept, "Enter", in: [.marks], "go there", hint: "go"),
    Binding(.lastPlace, "'", in: [.marks], "to the place before the last jump", hint: "place before"),
    Binding(.dropMark, "Del", in: [.marks], "take the mark away", hint: "remove"),

    Binding(.next, "Down  j  ^n  Tab", in: [.options], "next option", hint: "next"),
    Binding(.previous, "Up  k  ^p  S-Tab", in: [.options], "previous option"),
    Binding(.forward, "Right  l  Space  Enter", in: [.options], "next value", hint: "change"),
    Binding(.backward, "Left  h", in: [.options], "previous value"),
    Binding(.escape, "q  o", in: [.options], "leave the options", hint: "close"),
  ]
}
