/// The colours of the levels in drawings.
enum LevelColour {
  /// The colours, the highest level's first; levels below the last share its colour.
  static let all = ["#a8f9ff", "#e0a458", "#419d78", "#c04abc", "#f1c40f"]

  /// The number of the colour of a depth, from 1.
  static func number(_ depth: Int) -> Int { max(1, min(depth, all.count)) }
}
