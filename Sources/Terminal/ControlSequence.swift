/// A sequence that begins with `ESC [` or `ESC O`, by which terminals send the keys that type no character.
enum ControlSequence {
  /// A whole sequence of so many bytes, with no event when it means nothing to us.
  case complete(Event?, Int)
  /// The rest may still come.
  case unfinished
  /// No such sequence: the reader typed these characters.
  case malformed

  private static let longest = 64

  /// Reads the sequence at the beginning of the bytes.
  init(_ bytes: ArraySlice<UInt8>) {
    let body = bytes.dropFirst(2)
    guard let first = body.first else {
      self = .unfinished
      return
    }
    switch (bytes[bytes.startIndex + 1], first) {
    case (UInt8(ascii: "O"), _): self = Self.singleShift(first)
    case (_, UInt8(ascii: "[")): self = Self.linuxFunction(body.dropFirst().first)
    case (_, UInt8(ascii: "M")): self = Self.oldMouse(body.dropFirst())
    default: self = Self.csi(body)
    }
  }

  private static func singleShift(_ byte: UInt8) -> ControlSequence {
    guard var key = byte == UInt8(ascii: "M") ? .enter : Key(letter: byte) else { return .malformed }
    key.ctrl = UInt8(ascii: "a")...UInt8(ascii: "d") ~= byte
    return .complete(.key(key), 3)
  }

  /// The Linux console sends `ESC [ [ A` for F1.
  private static func linuxFunction(_ byte: UInt8?) -> ControlSequence {
    guard let byte else { return .unfinished }
    guard UInt8(ascii: "A")...UInt8(ascii: "E") ~= byte else { return .malformed }
    return .complete(.key(.function(Int(byte - UInt8(ascii: "A")) + 1)), 4)
  }

  /// Terminals that do not know mode 1006 send `ESC [ M` and three bytes, each 32 too large.
  private static func oldMouse(_ bytes: ArraySlice<UInt8>) -> ControlSequence {
    let numbers = bytes.prefix(3).map { Int($0) - 32 }
    guard numbers.count == 3 else { return .unfinished }
    return .complete(mouse(button: numbers[0], numbers[1], numbers[2], released: numbers[0] & 3 == 3), 6)
  }

  private static func csi(_ body: ArraySlice<UInt8>) -> ControlSequence {
    // rxvt ends the sequences of shifted keys with a dollar sign, which is no final byte elsewhere.
    let isFinal = { (byte: UInt8) in 0x40...0x7E ~= byte || byte == UInt8(ascii: "$") }
    let inner = body.prefix { 0x20..<0x40 ~= $0 && !isFinal($0) }
    guard inner.count < longest else { return .malformed }
    guard let last = body.dropFirst(inner.count).first else { return .unfinished }
    guard isFinal(last) else { return .malformed }
    return .complete(event(of: inner, last), inner.count + 3)
  }

  private static func event(of inner: ArraySlice<UInt8>, _ last: UInt8) -> Event? {
    let isMouse = inner.first == UInt8(ascii: "<")
    // Other private sequences are answers to questions that we do not ask.
    if !isMouse, let first = inner.first, 0x3C...0x3F ~= first { return nil }
    let numbers = (isMouse ? inner.dropFirst() : inner)
      .split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map(number)
    if isMouse {
      guard numbers.count == 3 else { return nil }
      return mouse(button: numbers[0], numbers[1], numbers[2], released: last == UInt8(ascii: "m"))
    }
    let key: Key? =
      switch Character(Unicode.Scalar(last)) {
      case "~", "^", "$", "@": Key(number: numbers.first ?? 0)
      default: Key(letter: last)
      }
    guard var key else { return nil }
    let modifiers = numbers.count > 1 ? max(0, numbers[1] - 1) : 0
    key.alt = modifiers & 0b1010 != 0
    key.ctrl = key.ctrl || modifiers & 0b0100 != 0 || last == UInt8(ascii: "^") || last == UInt8(ascii: "@")
    return .key(key)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int { Int(String(decoding: digits, as: UTF8.self)) ?? 0 }

  private static func mouse(button: Int, _ column: Int, _ row: Int, released: Bool) -> Event? {
    let shiftAltCtrl = 0b11100
    let action: MouseEvent.Action? =
      switch button & ~shiftAltCtrl {
      case 64: .wheelUp
      case 65: .wheelDown
      case 0: released ? .release : .press
      case 3: .release
      default: nil
      }
    return action.map { .mouse(MouseEvent($0, at: Position(row: max(0, row - 1), column: max(0, column - 1)))) }
  }
}
