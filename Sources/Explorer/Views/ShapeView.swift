import Classifications
import Search
import Terminal

/// The shape of an answer: a small bar for each section, as high as its share of the matches.
enum ShapeView {
  private static let bars = Array("▁▂▃▄▅▆▇█").map(String.init)
  /// How many sections are drawn.
  private static let most = 100
  private static let digits = (1...9).map(String.init)

  /// The bars from the first section to the last; that of an item stands out.
  ///
  /// None where no line could hold them.
  static func line(_ answer: SearchAnswer, _ classification: Classification, at item: Item?, _ glyphs: Glyphs) -> Line {
    let roots = classification.roots
    guard roots.count <= most else { return Line() }
    let counts = roots.map { root in answer.matches.count { root.index..<classification.end(of: root.index) ~= $0 } }
    guard let highest = counts.max(), highest > 0 else { return Line() }
    let signs = glyphs == .ascii ? digits : bars
    let own = item.map { $0.ancestors.first ?? $0 }
    return Line(
      zip(roots, counts).map { root, count in
        let sign = count == 0 ? glyphs == .ascii ? "." : glyphs.dot : signs[(count * signs.count - 1) / highest]
        return Span(sign, root == own ? .current : .faint)
      })
  }
}
