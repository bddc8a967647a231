import Navigation

/// What a model leaves to the next session, and what it takes from the last.
extension Model {
  /// What is to be kept, but for the options.
  package var memory: Memory {
    var memory = Memory()
    memory.place = placeToKeep
    memory.marks = marks
    memory.commands = commandHistory
    memory.past = history.places
    memory.ahead = history.ahead
    return memory
  }

  /// The place one would come back to with Esc, where something is being typed.
  private var placeToKeep: Place {
    switch mode {
    case .goingTo(_, let before): before
    case .searching(let searching): searching.before
    default: place
    }
  }

  /// Takes in marks and history after the first frame; a place that was passed over for another is the last to go back to.
  package mutating func recall(_ memory: Memory, passingOver place: Place? = nil) {
    marks = memory.marks
    commandHistory = memory.commands
    history = History(past: memory.past + (place.map { [$0] } ?? []), ahead: place == nil ? memory.ahead : [])
  }
}
