package import Classifications
import Terminal

/// The explorer for the ear: the same model and the same keys, one line of text after each event.
package enum LinearExplorer {
  /// Reads keys from standard input and writes a line for each until the reader quits or the input ends.
  ///
  /// On a terminal keys are taken as they are pressed; from a file or a pipe, byte by byte: the log is a transcript.
  /// - Throws: `CatalogError` where the catalog is damaged.
  package static func run(
    _ classification: Classification, at item: Item?, settings: Settings, say: (String) -> Void
  ) throws -> Int32 {
    try classification.catalog.verify()
    var model = Model(classification, at: item, size: Size(rows: 24, columns: 80), settings: settings)
    let keys = KeyInput()
    defer { keys.close() }
    say(sanitised(model.spoken))
    while let events = keys.next() {
      for event in events {
        switch model.update(event) {
        case .quit(let status): return status
        case .suspend, .redraw, nil: break
        case .some(let errand): model.hear(Errand.run(errand, on: nil))
        }
        say(sanitised(model.spoken))
      }
    }
    return 0
  }
}
