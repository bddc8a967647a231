import Classifications
import Explorer
import Terminal
import Testing

extension Traveller {
  /// The code of the item with the focus.
  var focus: String { model.classification.item(at: model.focusIndex)?.code.text ?? "" }

  /// Whether screens of all sizes hold what they show.
  static func expectFits(_ screens: [(Code, String)], at location: SourceLocation = #_sourceLocation) throws {
    for size in [
      (1, 1), (2, 1), (1, 2), (3, 3), (7, 2), (2, 12), (9, 8), (19, 6), (40, 10), (63, 12), (64, 12), (250, 80),
    ] {
      for (code, keys) in screens {
        var traveller = try Traveller(at: code, size.0, size.1)
        try traveller.press(keys)
        let frame = traveller.model.frame
        #expect(frame.lines.count <= size.1 && frame.lines.allSatisfy { $0.width <= size.0 }, sourceLocation: location)
        guard let cursor = frame.cursor else { continue }
        #expect(0..<size.1 ~= cursor.row && 0..<size.0 ~= cursor.column, "\(keys) \(size)", sourceLocation: location)
      }
    }
  }
}

extension Golden {
  /// Compares a screen with the approved ones: with what each span means, as plain text, and as plain text in ASCII.
  static func expectLooks(
    _ name: String, at code: Code, _ keys: String, _ size: (Int, Int), location: SourceLocation = #_sourceLocation
  ) throws {
    let name = "\(name)-\(size.0)x\(size.1)"
    var traveller = try Traveller(at: code, size.0, size.1)
    try traveller.press(keys)
    try expect(traveller.model.frame.annotated, name, at: location)
    try expect(traveller.model.frame.text, name + "-mono", at: location)
    traveller = try Traveller(at: code, size.0, size.1, ascii: true)
    try traveller.press(keys)
    try expect(traveller.model.frame.text, name + "-ascii", at: location)
    let drawn = traveller.model.frame.text.unicodeScalars
    #expect(drawn.allSatisfy { $0.isASCII || $0.properties.isAlphabetic }, sourceLocation: location)
  }
}
