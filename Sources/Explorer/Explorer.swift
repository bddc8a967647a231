package import Classifications
import Terminal

/// The loop, where events come in and frames go out; everything with effects happens here and in ``Session``.
package enum Explorer {
  /// Shows the explorer until the reader quits; the exit status comes back.
  ///
  /// The catalog's checksum is compared after the first frame, so that nobody waits for it. What is wrong with
  /// configuration and state is said in the footer, or at the end.
  /// - Throws: `ScreenError` where there is no terminal to draw on, `CatalogError` where the catalog is damaged.
  package static func run(
    _ classification: Classification, at item: Item?, setup: Setup, complain: (String) -> Void
  ) throws -> Int32 {
    let screen = try Screen()
    defer { screen.close() }
    var session = Session(setup, classification, isUnicode: screen.isUnicode)
    var model = Model(
      classification, at: item, from: session.place, size: screen.size, settings: session.settings,
      keymap: setup.keymap)
    show(model, on: screen, setup)
    let trouble = session.finishReading()
    model.recall(session.memory, passingOver: item == nil ? nil : session.place)
    model.message = (setup.complaints + [trouble?.sentence].compactMap { $0 }).first
    if model.message != nil { show(model, on: screen, setup) }
    try classification.catalog.verify()
    model.keymap.prepare()
    while true {
      switch model.update(screen.next()) {
      case .quit(let status):
        if let trouble = session.keep(model) { complain(trouble.sentence) }
        setup.complaints.forEach(complain)
        return status
      case .suspend:
        model.message = session.keep(model)?.sentence
        screen.suspend()
      case .redraw: screen.redrawAll()
      case .some(let errand): model.hear(Errand.run(errand, on: screen))
      case nil: break
      }
      if !screen.hasPendingInput { show(model, on: screen, setup) }
    }
  }

  private static func show(_ model: Model, on screen: Screen, _ setup: Setup) {
    let theme = setup.theme(model.settings.theme)
    if screen.theme != theme { screen.theme = theme }
    screen.setMouse(model.settings.mouse)
    screen.draw(model.frame)
  }
}
