/// Places in the order they were left, to go back and forward through.
package struct History<Place: Sendable & Equatable>: Sendable {
  private var past: [Place] = []
  private var future: [Place] = []
  private let limit: Int

  /// An empty history that keeps at most `limit` places; the oldest are dropped.
  package init(limit: Int = 200) { self.limit = limit }

  /// A history that goes on from earlier, both lists beginning with the furthest place.
  package init(past: [Place], ahead: [Place], limit: Int = 200) {
    self.past = past.suffix(limit)
    future = ahead
    self.limit = limit
  }

  /// Notes a place that is being left for a new one; what lay ahead is forgotten.
  package mutating func leave(_ place: Place) {
    if past.last != place { past.append(place) }
    if past.count > limit { past.removeFirst(past.count - limit) }
    future.removeAll()
  }

  /// The place before, where `place` is the one being left; nil at the beginning.
  package mutating func back(from place: Place) -> Place? {
    guard let before = past.popLast() else { return nil }
    future.append(place)
    return before
  }

  /// The place after, where `place` is the one being left; nil at the end.
  package mutating func forward(from place: Place) -> Place? {
    guard let after = future.popLast() else { return nil }
    past.append(place)
    return after
  }

  /// The places to go back to, the oldest first.
  package var places: [Place] { past }
  /// The places to go forward to, the furthest first.
  package var ahead: [Place] { future }
}
