/// The first thing in a run of bytes that a terminal sent: one key or mouse event, or a sequence that means nothing.
struct Token {
  var event: Event?
  var length: Int

  private init(_ event: Event?, _ length: Int) {
    self.event = event
    self.length = length
  }

  private init(_ key: Key, _ length: Int) { self.init(.key(key), length) }

  /// Reads the first token, or nothing when more bytes are needed and may still come.
  init?(_ bytes: ArraySlice<UInt8>, final: Bool) {
    guard let first = bytes.first else { return nil }
    let token = first == 0x1B ? Self.escape(bytes, final) : first < 0x80 ? Self.ascii(first) : Self.utf8(bytes, final)
    guard let token else { return nil }
    self = token
  }

  private static func ascii(_ byte: UInt8) -> Token {
    switch byte {
    case 0x00: Token(.ctrl(" "), 1)
    case 0x08, 0x7F: Token(.backspace, 1)
    case 0x09: Token(.tab, 1)
    case 0x0D: Token(.enter, 1)
    case 0x01...0x1A: Token(.ctrl(Character(Unicode.Scalar(byte + 0x60))), 1)
    case 0x1C...0x1F: Token(.ctrl(Character(Unicode.Scalar(byte + 0x40))), 1)
    default: Token(.character(Character(Unicode.Scalar(byte))), 1)
    }
  }

  private static func utf8(_ bytes: ArraySlice<UInt8>, _ final: Bool) -> Token? {
    let wanted =
      switch bytes[bytes.startIndex] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    let found = bytes.prefix(wanted)
    let good = 1 + found.dropFirst().prefix { 0x80..<0xC0 ~= $0 }.count
    if good == bytes.count, good < wanted, !final { return nil }
    let text = String(validating: found, as: UTF8.self)
    return Token(.character(text?.first ?? "\u{FFFD}"), good)
  }

  private static func escape(_ bytes: ArraySlice<UInt8>, _ final: Bool) -> Token? {
    let rest = bytes.dropFirst()
    guard let second = rest.first else { return final ? Token(.escape, 1) : nil }
    if second == UInt8(ascii: "[") || second == UInt8(ascii: "O") {
      switch ControlSequence(bytes) {
      case .complete(let event, let length): return Token(event, length)
      case .unfinished where !final: return nil
      case .unfinished, .malformed: break
      }
    }
    guard let token = Token(rest, final: final) else { return nil }
    // Two escapes are two presses of the key; anything else behind an escape was pressed with alt.
    guard case .key(let key) = token.event, key != .escape else { return Token(.escape, 1) }
    // The Linux console sends an escape and a tab for the tabulator with shift.
    return Token(key == .tab ? .backTab : .alt(key), token.length + 1)
  }
}
