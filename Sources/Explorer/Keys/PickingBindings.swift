extension Keymap {
  /// The rows that hold while something is chosen for somebody outside, before those of the place one is in.
  static let pickingBindings: [Binding] = [
    Binding(.choose, "Enter", in: [.picking], "choose this one, or all that are marked", hint: "choose"),
    Binding(.pick, "^x", in: [.picking], "mark this one where several may be chosen; again: take its mark away"),
    Binding(.cancel, "^c", in: [.picking], "choose nothing and leave", hint: "cancel"),
  ]
}
