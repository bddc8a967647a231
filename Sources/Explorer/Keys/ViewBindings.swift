extension Keymap {
  private static let views: [Context] = [.family, .chain, .comparing]
  private static let lists: [Context] = [.chain, .comparing]

  /// The rows that open the views, and mark items for them.
  static let openingBindings: [Binding] = [
    Binding(.family, "F", in: [.outline, .reader], "the family tree: ancestors, siblings, children", hint: "family"),
    Binding(.chain, "V", in: [.outline, .reader], "the value chain: who supplies it, who uses it", hint: "chain"),
    Binding(
      .correspondences, "T", in: [.outline, .reader], "what corresponds to it in ISIC and HS; there, in CPC"),
    Binding(.pick, "x", in: [.outline, .reader], "mark for picking or comparing; again: take the mark away"),
    Binding(.compare, "X", in: [.outline, .reader], "compare the marked items side by side"),
    Binding(.unpickAll, "Alt-x", in: [.outline, .reader] + views, "take all marks away"),
  ]

  /// The rows of the views that take the place of both panes.
  static let viewBindings: [Binding] = [
    Binding(.enter, "Enter", in: views, "go there", hint: "go there"),
    Binding(.escape, "q", in: views, "one step back", hint: "back"),
    Binding(.backward, "Left  h", in: [.family], "to the parent", hint: "parent"),
    Binding(.forward, "Right  l", in: [.family], "to the children", hint: "children"),
    Binding(.next, "Down  j  ^n", in: [.family], "next sibling", hint: "sibling"),
    Binding(.previous, "Up  k  ^p", in: [.family], "previous sibling"),
    Binding(.nextSibling, "J  ]", in: [.family], "next sibling"),
    Binding(.previousSibling, "K  [", in: [.family], "previous sibling"),
    Binding(.first, "g  Home  ^", in: [.family], "first sibling"),
    Binding(.last, "G  End  $", in: [.family], "last sibling"),
    Binding(.parent, "u", in: [.family], "to the parent"),
    Binding(.space, "Space", in: [.family], "draw the tree around this item", hint: "centre"),

    Binding(
      .backward, "Left  h", in: [.chain], "to the suppliers; there, to the suppliers of this one", hint: "suppliers"),
    Binding(.forward, "Right  l", in: [.chain], "to the users; there, to the users of this one", hint: "users"),
    Binding(.next, "Down  j  ^n", in: [.chain], "next item", hint: "next"),
    Binding(.previous, "Up  k  ^p", in: [.chain], "previous item"),
    Binding(.switchSide, "Tab  S-Tab", in: [.chain], "to the other side"),
    Binding(.back, "Backspace  H  ^o  Alt-Left", in: [.chain], "back to the item in the middle before"),

    Binding(.next, "Down  j  ^n", in: [.comparing], "scroll down", hint: "scroll"),
    Binding(.previous, "Up  k  ^p", in: [.comparing], "scroll up"),
    Binding(.space, "Space", in: [.comparing], "page down", hint: "page"),
    Binding(.nextSibling, "Tab  J  ]", in: [.comparing], "next part", hint: "next part"),
    Binding(.previousSibling, "S-Tab  K  [", in: [.comparing], "previous part"),
    Binding(.forward, "Right  l", in: [.comparing], "choose the next of the items", hint: "choose"),
    Binding(.backward, "Left  h", in: [.comparing], "choose the one before"),
    Binding(
      .emphasis, "e", in: [.comparing], "emphasise words that differ, words they share, or nothing", hint: "emphasis"),

    Binding(.nextPage, "PgDn  ^f", in: lists, "page down"),
    Binding(.previousPage, "PgUp  b  ^b", in: lists, "page up"),
    Binding(.first, "g  Home", in: lists, "to the beginning"),
    Binding(.last, "G  End", in: lists, "to the end"),
    Binding(.family, "F", in: views, "the family tree of this item; in it, leave it"),
    Binding(.chain, "V", in: views, "the value chain of this item; in it, leave it"),
    Binding(.pick, "x", in: views, "mark it, or take its mark away"),
    Binding(.compare, "X", in: views, "compare the marked items; there, leave"),
    Binding(.help, "?  F1", in: views, "this help", hint: "help"),
  ]
}
