import Classifications
import Terminal

/// The classifications one has been in during a sitting, each with its model and its state; one of them is present.
struct Visits {
  /// The present one.
  var model: Model
  private var session: Session
  private let setup: Setup
  private let isUnicode: Bool
  /// The others, the one left last at the end.
  private var others: [(model: Model, session: Session)] = []

  /// Begins in a classification, with what its first frame needs.
  init(_ setup: Setup, _ classification: Classification, at item: Item?, size: Size, isUnicode: Bool) {
    self.setup = setup
    self.isUnicode = isUnicode
    session = Session(setup, classification, isUnicode: isUnicode)
    model = Model(
      classification, at: item, from: session.place, size: size, settings: session.settings, keymap: setup.keymap)
  }

  /// Reads what the first frame does not need; says in the footer what is wrong with configuration and state.
  mutating func finishReading(at item: Item?) {
    let trouble = session.finishReading()
    model.recall(session.memory, passingOver: item == nil ? nil : session.place)
    model.message = (setup.complaints + [trouble?.sentence].compactMap { $0 }).first
  }

  /// Goes to an item of another classification, or back to the one before where there is none.
  mutating func go(to item: Item?) {
    var left = (model: model, session: session)
    if item == nil { left.model.entrance = nil }
    let wanted = item?.classification.about.identifier
    if let at = others.lastIndex(where: { wanted == nil || $0.model.classification.about.identifier == wanted }) {
      (model, session) = others.remove(at: at)
      _ = model.update(.resize(left.model.size))
    } else if let wanted, let there = try? Classification(wanted, in: left.model.classification.catalog) {
      session = Session(setup, there, isUnicode: isUnicode)
      model = Model(there, from: session.place, size: left.model.size, keymap: setup.keymap)
      finishReading(at: nil)
    } else {
      return
    }
    model.settings = left.model.settings
    others.append(left)
    guard let item else { return model.message = "back in \(model.classification.about.edition)" }
    model.arrive(at: item.index, from: left.model.classification.about.edition)
  }

  /// Writes what is to be kept of all of them; says what went wrong.
  mutating func keep() -> [StateError] {
    var troubles = [session.keep(model)]
    for at in others.indices { troubles.append(others[at].session.keep(others[at].model)) }
    return troubles.compactMap { $0 }
  }
}
