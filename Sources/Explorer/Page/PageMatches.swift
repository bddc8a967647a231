import Terminal

/// Where words stand on a page: capitals and small letters are one, and a line may end between words.
struct PageMatches {
  /// A part of a match that lies on one line, in bytes of its text.
  struct Stretch: Hashable {
    let line: Int
    var bytes: Range<Int>
  }

  /// The matches from top to bottom, each in one stretch or more.
  private(set) var all: [[Stretch]] = []

  /// Finds words on a page; costs reading it once.
  init(_ words: String, in page: Page) {
    let pattern = Self.folded(words.utf8)
    guard !pattern.isEmpty else { return }
    var text: [UInt8] = []
    var origins: [(line: Int, byte: Int)] = []
    for (number, line) in page.lines.enumerated() {
      // A space stands for the end of the line before, and for any run of spaces.
      if text.last != Self.space {
        text.append(Self.space)
        origins.append((number, -1))
      }
      for (at, byte) in line.text.utf8.enumerated() where byte != Self.space || text.last != Self.space {
        text.append(Self.lower(byte))
        origins.append((number, at))
      }
    }
    var at = 0
    while at + pattern.count <= text.count {
      if text[at] == pattern[0], text[at..<at + pattern.count].elementsEqual(pattern) {
        all.append(Self.stretches(origins[at..<at + pattern.count]))
        at += pattern.count
      } else {
        at += 1
      }
    }
  }

  /// The first match that does not end above a line.
  func first(from line: Int) -> Int? { all.firstIndex { ($0.last?.line ?? 0) >= line } }

  /// What is emphasised on a line; the match one has gone to stands out.
  func emphasis(on line: Int, current: Int?) -> [Emphasised] {
    all.enumerated().flatMap { number, match in
      match.filter { $0.line == line }.map {
        Emphasised(bytes: $0.bytes, marks: number == current ? [.matched, .focused] : .matched)
      }
    }
  }

  private static let space = UInt8(ascii: " ")

  private static func lower(_ byte: UInt8) -> UInt8 {
    UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte + 32 : byte
  }

  private static func folded(_ bytes: String.UTF8View) -> [UInt8] {
    Array(bytes.split(separator: space).joined(separator: [space])).map(lower)
  }

  private static func stretches(_ origins: ArraySlice<(line: Int, byte: Int)>) -> [Stretch] {
    var found: [Stretch] = []
    for (line, byte) in origins where byte >= 0 {
      if let last = found.last, last.line == line {
        found[found.count - 1].bytes = last.bytes.lowerBound..<byte + 1
      } else {
        found.append(Stretch(line: line, bytes: byte..<byte + 1))
      }
    }
    return found
  }
}
