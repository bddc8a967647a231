import Classifications

extension Item {
  /// Its level and where it stands among its siblings: `class 3 of 5`.
  var placeInFamily: String {
    let (number, count) = placeAmongSiblings
    return "\(level.name) \(number) of \(count)"
  }
}
