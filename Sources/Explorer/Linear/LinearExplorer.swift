package import Classifications
import Terminal

/// The explorer for the ear: the same model and the same keys, one line of text after each event.
package enum LinearExplorer {
  /// Reads keys from standard input and writes a line for each until the reader quits or the input ends.
  ///
  /// On a terminal keys are taken as they are pressed; from a file or a pipe, byte by byte: the log is a transcript.
  /// Place, marks and options are kept as on a screen.
  /// - Throws: `CatalogError` where the catalog is damaged.
  package static func run(
    _ classification: Classification, at item: Item?, setup: Setup, say: (String) -> Void, complain: (String) -> Void
  ) throws -> Int32 {
    try classification.catalog.verify()
    var visits = Visits(setup, classification, at: item, size: Size(rows: 24, columns: 80), isUnicode: false)
    visits.finishReading(at: item)
    let keys = KeyInput()
    defer { keys.close() }
    defer {
      for trouble in visits.keep() { complain(trouble.sentence) }
      setup.complaints.forEach(complain)
    }
    say(sanitised(visits.model.spoken))
    while let events = keys.next() {
      for event in events {
        switch visits.model.update(event) {
        case .quit(let status): return status
        case .visit(let item): visits.go(to: item)
        case .suspend, .redraw, .choose, nil: break
        case .some(let errand): visits.model.hear(Errand.run(errand, on: nil))
        }
        say(sanitised(visits.model.spoken))
      }
    }
    return 0
  }
}
