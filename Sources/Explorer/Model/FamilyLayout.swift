import Classifications
import Navigation
import Terminal

/// Where the nodes of a family tree stand: a row for each, and the cells of each column.
///
/// Ancestors stand on the row of the item, so that the way to it is one straight line.
struct FamilyLayout {
  /// The cells between two columns: line, joint, line.
  static let gap = 3
  /// The cells of a column besides code and title: one on each side.
  static let frame = 2
  /// The fewest cells of siblings and children; below that, the tree is wider than the screen.
  private static let least = 26

  /// The row of each node.
  private(set) var rows: [Int] = []
  /// How many rows there are.
  private(set) var height = 0
  /// The cells of the screen.
  let room: Int
  private let first: Int
  private var starts: [Int] = []
  private var widths: [Int] = []

  /// Lays out a tree for so many cells.
  init(_ graph: Graph, room: Int) {
    self.room = max(1, room)
    first = graph.columns.lowerBound
    placeRows(graph)
    placeColumns(graph)
  }

  /// The cells of all columns.
  var width: Int { (starts.last ?? 0) + (widths.last ?? 0) }

  /// The cells of a column.
  func extent(of column: Int) -> Range<Int> {
    let start = starts[column - first]
    return start..<start + widths[column - first]
  }

  /// The cells of the column of a node.
  func extent(of node: Graph.Node) -> Range<Int> { extent(of: node.column) }

  private mutating func placeRows(_ graph: Graph) {
    let children = graph.nodes.count { $0.column == 1 }
    var own = 0
    var child = 0
    rows = graph.nodes.indices.map { position in
      switch graph.nodes[position].column {
      case 0 where position == graph.highlighted:
        child = height
        own = height + max(0, children - 1) / 2
        height += max(1, children)
        return own
      case 0:
        height += 1
        return height - 1
      case 1:
        child += 1
        return child - 1
      default: return 0
      }
    }
    for position in graph.nodes.indices where graph.nodes[position].column < 0 { rows[position] = own }
  }

  /// Gives each column what it needs: siblings and children before ancestors, who are content with their codes.
  private mutating func placeColumns(_ graph: Graph) {
    let columns = Array(graph.columns)
    let wanted = columns.map { column in graph.column(column).map { cells(of: $0.label) + Self.frame }.max() ?? 0 }
    widths = columns.indices.map { at in
      let code = graph.column(columns[at]).map { cells(of: $0.item.code.text) + Self.frame }.max() ?? 0
      return columns[at] < 0 ? code : min(wanted[at], Self.least)
    }
    var rest = max(0, room - widths.reduce(0, +) - Self.gap * (columns.count - 1) - rootGap(graph))
    let main = columns.indices.filter { columns[$0] >= 0 }.sorted { wanted[$0] - widths[$0] < wanted[$1] - widths[$1] }
    for (done, at) in main.enumerated() {
      let more = min(wanted[at] - widths[at], rest / (main.count - done))
      widths[at] += more
      rest -= more
    }
    for at in columns.indices.reversed() where columns[at] < 0 && rest >= 8 {
      let more = min(wanted[at] - widths[at], rest)
      widths[at] += more
      rest -= more
    }
    var start = rootGap(graph)
    for width in widths {
      starts.append(start)
      start += width + Self.gap
    }
  }

  /// The cells before the first column, where items of the highest level hang on a line of their own.
  private func rootGap(_ graph: Graph) -> Int { graph.columns.lowerBound == 0 ? 2 : 0 }
}
