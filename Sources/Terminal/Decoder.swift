/// Assembles what a terminal sends into keys, pastes and mouse events.
///
/// The sequences of xterm, the VT family, the Linux console, screen, tmux and rxvt do not contradict each other, so one
/// decoder serves them all, whatever `TERM` says. Nothing that was typed is swallowed: a bad byte becomes U+FFFD.
package struct Decoder: Sendable {
  /// How long to wait for the rest of what has begun.
  package enum Patience: Sendable {
    /// There is nothing to wait for.
    case none
    /// After an escape, which may be the key itself: as long as the reader allows.
    case short
    /// Within a character or a paste, whose rest is sure to come.
    case long
  }

  /// The most bytes of one paste; a longer one comes in pieces.
  package static let longestPaste = 1 << 20
  private static let pasteStart = Array("\u{1B}[200~".utf8)
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  private var bytes: ArraySlice<UInt8> = []
  private var pasted: [UInt8]?

  /// A decoder to which nothing has been sent yet.
  package init() {}

  /// How long to wait for more before calling `giveUp`.
  package var patience: Patience {
    if pasted != nil { return .long }
    return bytes.isEmpty ? .none : bytes.first == 0x1B ? .short : .long
  }

  /// The events that these bytes complete.
  package mutating func decode(_ sent: some Sequence<UInt8>) -> [Event] {
    bytes += sent
    return events(final: false)
  }

  /// What to make of the bytes that were left, when nothing more came.
  package mutating func giveUp() -> [Event] { events(final: true) }

  private mutating func events(final: Bool) -> [Event] {
    var events: [Event] = []
    while !bytes.isEmpty || (final && pasted != nil) {
      if pasted != nil {
        guard let text = takePaste(final: final) else { break }
        events.append(.paste(text))
      } else if bytes.starts(with: Self.pasteStart) {
        bytes.removeFirst(Self.pasteStart.count)
        pasted = []
      } else {
        guard let token = Token(bytes, final: final) else { break }
        bytes.removeFirst(token.length)
        if let event = token.event { events.append(event) }
      }
    }
    return events
  }

  /// The paste, when its end or the end of our patience has come, or a piece when it is too long.
  private mutating func takePaste(final: Bool) -> String? {
    var taken = pasted ?? []
    while let first = bytes.first {
      if first == 0x1B {
        if bytes.starts(with: Self.pasteEnd) { break }
        if !final, Self.pasteEnd.starts(with: bytes) { break }
      }
      if taken.count >= Self.longestPaste { break }
      taken.append(first)
      bytes.removeFirst()
    }
    let ended = bytes.starts(with: Self.pasteEnd)
    guard ended || final || taken.count >= Self.longestPaste else {
      pasted = taken
      return nil
    }
    if ended { bytes.removeFirst(Self.pasteEnd.count) }
    pasted = ended || final ? nil : []
    // Terminals send a carriage return at the end of each line.
    return String(decoding: taken.map { $0 == 0x0D ? 0x0A : $0 }, as: UTF8.self)
  }
}
