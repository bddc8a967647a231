/// Picks the first of many without sorting all.
enum Selection {
  /// The first `count` of the elements in their order; costs the number of elements times the logarithm of `count`.
  static func best<Element>(
    _ elements: [Element], count: Int, before: (Element, Element) -> Bool
  ) -> [Element] {
    guard count > 0 else { return [] }
    guard elements.count > 4 * count else { return Array(elements.sorted(by: before).prefix(count)) }
    var kept = elements[..<(2 * count)].sorted(by: before).prefix(count)
    var waiting: [Element] = []
    for element in elements[(2 * count)...] where before(element, kept[kept.endIndex - 1]) {
      waiting.append(element)
      if waiting.count == count {
        kept = (kept + waiting).sorted(by: before).prefix(count)
        waiting.removeAll(keepingCapacity: true)
      }
    }
    return Array((kept + waiting).sorted(by: before).prefix(count))
  }
}
