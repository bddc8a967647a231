import Navigation
import Testing

@Suite struct HistoryTests {
  @Test func backAndForwardWalkThePlacesInTheirOrder() {
    var history = History<Int>()
    history.leave(1)
    history.leave(2)
    #expect(history.back(from: 3) == 2)
    #expect(history.back(from: 2) == 1)
    #expect(history.back(from: 1) == nil)
    #expect(history.forward(from: 1) == 2)
    #expect(history.forward(from: 2) == 3)
    #expect(history.forward(from: 3) == nil)
  }

  @Test func leavingForgetsWhatLayAhead() {
    var history = History<Int>()
    history.leave(1)
    _ = history.back(from: 2)
    history.leave(1)
    #expect(history.forward(from: 5) == nil)
  }

  @Test func theOldestPlacesAreDropped() {
    var history = History<Int>(limit: 3)
    for place in 1...10 { history.leave(place) }
    #expect(history.places == [8, 9, 10])
  }
}
