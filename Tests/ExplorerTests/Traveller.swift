import CatalogTesting
import Classifications
import Explorer
import Terminal
import Testing

/// Somebody at the keyboard of an explorer without a terminal.
struct Traveller {
  var model: Model

  /// Sits down before a screen of some columns and rows, at a code.
  init(at code: Code? = nil, _ columns: Int = 80, _ rows: Int = 24, ascii: Bool = false) throws {
    let cpc = try Shipped.sample()
    var settings = Settings()
    settings.ascii = ascii
    model = Model(
      cpc, at: code.flatMap { cpc[$0] }, size: Size(rows: rows, columns: columns), settings: settings)
  }

  /// Sits down before a model.
  init(_ model: Model) { self.model = model }

  /// Presses keys, written as in the key table and parted by spaces; `"words"` are typed letter by letter.
  @discardableResult
  mutating func press(_ keys: String) throws -> Effect? {
    var effect: Effect?
    for word in keys.split(separator: " ") {
      if word.hasPrefix("\""), word.hasSuffix("\""), word.count > 1 {
        for character in word.dropFirst().dropLast() {
          effect = model.update(.key(.character(character == "_" ? " " : character)))
        }
      } else {
        effect = model.update(.key(try #require(Key(String(word)), "no key is written \(word)")))
      }
    }
    return effect
  }

  /// The code one stands on.
  var code: String { model.page.item.code.text }

  /// The last line of the screen.
  var footer: String { model.frame.text.split(separator: "\n").last.map(String.init) ?? "" }
}
