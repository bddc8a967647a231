/// The signs the explorer draws with, so that a terminal without them gets plain ASCII.
package struct Glyphs: Hashable, Sendable {
  package let opened: String
  package let closed: String
  package let leaf: String
  package let selected: String
  package let divider: String
  package let rule: String
  package let crumb: String
  package let ellipsis: String
  package let dot: String
  package let same: String
  package let arrow: String
  /// That more lines follow below.
  package let more: String
  /// The sign of an item that is marked for picking or comparing.
  package let picked = "*"
  let match = "&"
  /// Corner, branch, trunk and end of a drawn tree.
  package let tree: Tree
  private let superscripts: Bool

  /// The signs of a drawn tree.
  package struct Tree: Hashable, Sendable {
    package let branch: String
    package let last: String
    package let trunk: String
  }

  /// Box characters and arrows.
  package static let unicode = Glyphs(
    opened: "▾", closed: "▸", leaf: "·", selected: "›", divider: "│", rule: "─", crumb: " › ", ellipsis: "…", dot: "·",
    same: "=", arrow: "→", more: "↓", tree: Tree(branch: "├─ ", last: "└─ ", trunk: "│  "), superscripts: true)

  /// Nothing beyond ASCII.
  package static let ascii = Glyphs(
    opened: "-", closed: "+", leaf: " ", selected: ">", divider: "|", rule: "-", crumb: " > ", ellipsis: "...",
    dot: "-",
    same: "=", arrow: "->", more: "v", tree: Tree(branch: "|- ", last: "`- ", trunk: "|  "), superscripts: false)

  /// The number of a link, small where the terminal can.
  package func number(_ number: Int) -> String {
    guard superscripts else { return "#\(number)" }
    return String(String(number).utf8.map { Self.superscript[Int($0 - UInt8(ascii: "0")) % 10] })
  }

  private static let superscript = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
}
