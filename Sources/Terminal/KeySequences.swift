extension Key {
  /// The key that a terminal sends as a sequence ending in this letter.
  init?(letter: UInt8) {
    switch Character(Unicode.Scalar(letter)) {
    case "A": self = .up
    case "B": self = .down
    case "C": self = .right
    case "D": self = .left
    case "H": self = .home
    case "F": self = .end
    case "Z": self = .backTab
    case "P": self = .function(1)
    case "Q": self = .function(2)
    case "R": self = .function(3)
    case "S": self = .function(4)
    // rxvt: an arrow with control after `ESC O`, with shift after `ESC [`.
    case "a": self = .up
    case "b": self = .down
    case "c": self = .right
    case "d": self = .left
    default: return nil
    }
  }

  /// The key that a terminal sends as this number and a tilde.
  init?(number: Int) {
    switch number {
    case 1, 7: self = .home
    case 2: self = .insert
    case 3: self = .delete
    case 4, 8: self = .end
    case 5: self = .pageUp
    case 6: self = .pageDown
    case 11...15: self = .function(number - 10)
    case 17...21: self = .function(number - 11)
    case 23...24: self = .function(number - 12)
    default: return nil
    }
  }
}
