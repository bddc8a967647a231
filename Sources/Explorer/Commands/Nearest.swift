/// The name that a misspelt one was most probably meant to be; nil where none is near.
package func nearest(to name: String, among names: [String]) -> String? {
  let near = names.map { (name: $0, distance: distance(name, $0)) }.min { $0.distance < $1.distance }
  return near.flatMap { $0.distance <= max(1, name.count / 2) ? $0.name : nil }
}

/// How many letters have to be added, dropped or replaced to make one word another (Levenshtein).
private func distance(_ a: String, _ b: String) -> Int {
  let b = Array(b)
  var row = Array(0...b.count)
  for (line, letter) in a.enumerated() {
    var corner = row[0]
    row[0] = line + 1
    for column in b.indices {
      let replaced = corner + (letter == b[column] ? 0 : 1)
      corner = row[column + 1]
      row[column + 1] = min(replaced, corner + 1, row[column] + 1)
    }
  }
  return row[b.count]
}
