internal import Glibc

/// What a terminal is sent to put a text into the clipboard (OSC 52).
enum ClipboardSequence {
  /// The sequence for a text, also in the wrapping with which tmux hands it on.
  ///
  /// Whether tmux takes the bare or the wrapped sequence depends on its options, and it takes no offence at the other.
  static func of(_ text: String, inTmux: Bool = getenv("TMUX") != nil) -> String {
    let bare = "\u{1B}]52;c;\(base64(text))\u{7}"
    return inTmux ? bare + "\u{1B}Ptmux;\u{1B}\(bare)\u{1B}\\" : bare
  }
}
