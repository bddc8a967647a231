package import Classifications
import Terminal

/// What the reader shows of one item: lines for a width, and the links in them.
package struct Page: Sendable {
  /// A reference that can be followed, and the line it begins on.
  package struct Link: Sendable {
    package let target: Item
    package let line: Int
  }

  /// The item it describes.
  package let item: Item
  /// The width in cells it was laid out for.
  package let width: Int
  package private(set) var lines: [PageLine] = []
  package private(set) var links: [Link] = []
  /// The line each part begins on, for going from part to part.
  package private(set) var headings: [Int] = []
  let glyphs: Glyphs
  private let numbered: Bool

  /// Whether all of it is laid out.
  package private(set) var isWhole = true

  /// Lays out the page of an item; `numbered` puts a number behind every link.
  ///
  /// It may stop after `wanted` lines, since most pages that are walked past are never scrolled.
  package init(_ item: Item, width: Int, glyphs: Glyphs = .unicode, numbered: Bool = true, wanted: Int = .max) {
    self.item = item
    self.width = max(8, width)
    self.glyphs = glyphs
    self.numbered = numbered
    addHead()
    if let profile = item.profile {
      for part in ProfilePart.allCases where lines.count <= wanted { add(part, of: profile) }
    } else {
      addStructure()
    }
    isWhole = lines.count <= wanted
    if isWhole { addUses() }
  }

  // MARK: Building blocks

  /// Adds running text; links in it are found by their targets.
  mutating func add(_ pieces: [Piece], indent: Int = 0, first: [Piece] = []) {
    let start = lines.count
    lines += Flow.lines(pieces, width: width, indent: indent, first: first)
    for (at, line) in lines[start...].enumerated() {
      for piece in line.pieces {
        if let link = piece.link, link < links.count, links[link].line < 0 {
          links[link] = Link(target: links[link].target, line: start + at)
        }
      }
    }
  }

  mutating func addBlank() {
    if let last = lines.last, !last.pieces.isEmpty { lines.append(PageLine()) }
  }

  mutating func addHeading(_ text: String) {
    addBlank()
    headings.append(lines.count)
    lines.append(PageLine([Piece(text, .heading)]))
  }

  /// The pieces of a link: words if it has any, then its code in brackets.
  mutating func link(to target: Item, words: String? = nil) -> [Piece] {
    let number = links.count
    links.append(Link(target: target, line: -1))
    let head = words.map { [Piece($0 + " ", .link, link: number)] } ?? []
    let sign = numbered ? [Piece(glyphs.number(number + 1), .faint, link: number)] : []
    return head + [Piece("[\(target.code)]", .code, link: number)] + sign
  }

  /// A list of items, one a line, each a link; what is beyond `limit` is counted.
  mutating func addList(_ items: some Collection<Item>, limit: Int = .max) {
    for item in items.prefix(limit) {
      let pieces = link(to: item)
      add([Piece(item.title)], indent: numbered ? 13 : 10, first: [Piece("  ")] + pieces)
    }
    let count = items.count
    if count > limit { add([Piece("and \(count - limit) more", .faint)], indent: 2) }
  }
}
