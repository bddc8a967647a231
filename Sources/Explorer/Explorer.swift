package import Classifications
import Terminal

/// The loop, where events come in and frames go out; everything with effects happens here and in ``Session``.
package enum Explorer {
  /// How a sitting ended.
  package enum Ending: Sendable {
    /// The reader quit, or was made to; the exit status.
    case status(Int32)
    /// The reader chose these, where that was asked for.
    case chosen([Item])
  }

  /// Shows the explorer until the reader quits or has chosen.
  ///
  /// The catalog's checksum is compared after the first frame, so that nobody waits for it. What is wrong with
  /// configuration and state is said in the footer, or at the end.
  /// - Throws: `ScreenError` where there is no terminal to draw on, `CatalogError` where the catalog is damaged.
  package static func run(
    _ classification: Classification, at item: Item?, setup: Setup, complain: (String) -> Void
  ) throws -> Ending {
    let screen = try Screen(on: setup.picking == nil ? .standard : .controlling)
    defer { screen.close() }
    var visits = Visits(setup, classification, at: item, size: screen.size, isUnicode: screen.isUnicode)
    if let picking = setup.picking { visits.model.begin(picking) }
    show(visits.model, on: screen, setup)
    visits.finishReading(at: item)
    if visits.model.message != nil { show(visits.model, on: screen, setup) }
    try classification.catalog.verify()
    visits.model.keymap.prepare()
    while true {
      switch visits.model.update(screen.next()) {
      case .quit(let status):
        for trouble in visits.keep() { complain(trouble.sentence) }
        setup.complaints.forEach(complain)
        return .status(status)
      case .choose(let items): return .chosen(items)
      case .suspend:
        visits.model.message = visits.keep().first?.sentence
        screen.suspend()
      case .redraw: screen.redrawAll()
      case .visit(let item): visits.go(to: item)
      case .some(let errand): visits.model.hear(Errand.run(errand, on: screen))
      case nil: break
      }
      if !screen.hasPendingInput { show(visits.model, on: screen, setup) }
    }
  }

  private static func show(_ model: Model, on screen: Screen, _ setup: Setup) {
    let theme = setup.theme(model.settings.theme)
    if screen.theme != theme { screen.theme = theme }
    screen.setMouse(model.settings.mouse)
    screen.draw(model.frame)
  }
}
