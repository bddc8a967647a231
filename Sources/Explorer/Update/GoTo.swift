import Classifications
import Navigation
import Terminal

/// Typing a code in the outline: the view follows the digits, Esc comes back.
extension Model {
  mutating func beginGoTo(_ key: Key) {
    mode = .goingTo(digits: "", before: place)
    typeCode(key)
  }

  /// Takes a digit; any other key makes the digits a count, and the key does what it always does.
  mutating func typeCode(_ key: Key) {
    guard case .goingTo(let digits, let before) = mode else { return }
    if let character = key.typed, character.isASCII, character.isNumber || character.isLetter && !isBound(key) {
      preview(digits + String(character).uppercased(), before: before)
    } else {
      restore(before)
      mode = .browsing
      count = Int(digits)
      _ = update(.key(key))
    }
  }

  private func isBound(_ key: Key) -> Bool { keymap.answer(to: [key], in: .outline) != .unbound }

  private mutating func preview(_ digits: String, before: Place) {
    mode = .goingTo(digits: digits, before: before)
    let code = Code(digits)
    let nearest = classification[code] ?? classification.meant(by: code).last
    if let nearest { outline.reveal(nearest.index) }
  }

  mutating func goTo(_ command: Command) {
    guard case .goingTo(let digits, let before) = mode else { return }
    switch command {
    case .accept: accept(digits, before: before)
    case .eraseBefore where digits.count > 1: preview(String(digits.dropLast()), before: before)
    default:
      restore(before)
      mode = .browsing
    }
  }

  private mutating func accept(_ digits: String, before: Place) {
    mode = .browsing
    let code = Code(digits)
    let meant = classification.meant(by: code)
    restore(before)
    if let item = classification[code] {
      jump(to: item.index)
      if let longer = meant.first(where: { $0.code.text.hasPrefix("0") && $0.code.text.dropFirst() == digits }) {
        message = "\(item.code) is here; if a zero was lost: \(longer.code) \(longer.title)"
      }
    } else if let nearest = meant.first {
      jump(to: nearest.index)
      message = "no \(digits) in \(classification.about.edition); this is \(nearest.code)"
    } else {
      message = "no \(digits) in \(classification.about.edition)"
    }
  }

  /// What stands in the footer while a code is typed.
  func goToSentence(_ digits: String) -> String {
    let code = Code(digits)
    if let item = classification[code] { return item.title }
    let meant = classification.meant(by: code).prefix(3).map { "\($0.code) \($0.title)" }
    return "no such code" + (meant.isEmpty ? "" : "; meant: " + meant.joined(separator: ", "))
  }
}
