internal import Glibc

/// How many colours a terminal can show.
package enum ColourDepth: Int, Comparable, Sendable {
  /// No colour at all.
  case none = 0
  /// The eight colours of ANSI.
  case eight = 8
  /// The eight colours and their bright variants.
  case sixteen = 16
  /// The palette of xterm.
  case full = 256
  /// Red, green and blue, eight bits each; numbers below 8 are the colours of ANSI.
  case direct = 0x100_0000

  /// The depth of a terminal whose terminfo counts so many colours.
  package init(terminfoColours: Int) {
    switch terminfoColours {
    case ..<8: self = .none
    case ..<16: self = .eight
    case ..<256: self = .sixteen
    case 256: self = .full
    case 0x100_0000: self = .direct
    default: self = .eight
    }
  }

  /// Whether the reader wants colours, who says no by setting `NO_COLOR` to anything.
  package static var isWanted: Bool { getenv("NO_COLOR").map { $0.pointee == 0 } ?? true }

  /// Whether one depth has fewer colours than another.
  package static func < (left: ColourDepth, right: ColourDepth) -> Bool { left.rawValue < right.rawValue }
}
