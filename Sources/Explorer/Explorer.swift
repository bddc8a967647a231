package import Classifications
import Terminal

/// The loop, where events come in and frames go out; everything with effects happens here.
package enum Explorer {
  /// Shows the explorer until the reader quits; the exit status comes back.
  ///
  /// The catalog's checksum is compared after the first frame, so that nobody waits for it.
  /// - Throws: `ScreenError` where there is no terminal to draw on, `CatalogError` where the catalog is damaged.
  package static func run(_ classification: Classification, at item: Item?, settings: Settings) throws -> Int32 {
    let screen = try Screen()
    defer { screen.close() }
    var settings = settings
    settings.ascii = settings.ascii || !screen.isUnicode
    var model = Model(classification, at: item, size: screen.size, settings: settings)
    screen.draw(model.frame)
    try classification.catalog.verify()
    model.keymap.prepare()
    while true {
      if let effect = model.update(screen.next()) {
        switch effect {
        case .quit(let status): return status
        case .suspend: screen.suspend()
        case .redraw: screen.redrawAll()
        case .copy, .write, .pipe, .page: model.hear(Errand.run(effect, on: screen))
        }
      }
      if !screen.hasPendingInput { screen.draw(model.frame) }
    }
  }
}
