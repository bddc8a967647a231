package import Classifications
import Navigation

/// Writes a memory as the text it is kept as; ``MemoryReader`` says what that looks like.
package struct MemoryWriter {
  private let folds: Folds
  private var text = MemoryReader.firstLine + "\n"
  /// What was open in the row before, from which the next one says the difference.
  private var open: Set<Int>?

  /// The bytes of the file.
  package static func bytes(_ memory: Memory, in classification: Classification) -> [UInt8] {
    var writer = MemoryWriter(folds: Folds(classification: classification))
    if let place = memory.place { writer.row("place", place) }
    for (option, choice) in memory.choices.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      writer.row(["option", option.rawValue, choice.value, choice.instead])
    }
    for (letter, mark) in memory.marks.sorted(by: { $0.key < $1.key }) {
      writer.row(["mark", String(letter), writer.code(mark.item)] + writer.fields(mark.pane, mark.reader))
    }
    for row in memory.strangers.sorted() { writer.row([row]) }
    for command in memory.commands { writer.row(["command", command.replacing("\t", with: " ")]) }
    for place in memory.past { writer.row("past", place) }
    for place in memory.ahead { writer.row("ahead", place) }
    let body = Array(writer.text.utf8)
    return body + Array("end\t\(MemoryReader.sum(of: body))\n".utf8)
  }

  private init(folds: Folds) { self.folds = folds }

  private mutating func row(_ fields: [String]) { text += fields.joined(separator: "\t") + "\n" }

  private mutating func row(_ kind: String, _ place: Place) {
    let outline = place.outline
    let head = [kind, code(outline.selected), outline.root.map(code) ?? "", String(max(0, outline.top))]
    row(head + fields(place.pane, place.reader) + difference(outline.open))
    open = outline.open
  }

  private func fields(_ pane: Pane, _ reader: ReaderPlace) -> [String] {
    [pane.rawValue, String(max(0, reader.scroll)), reader.link.map { String(max(0, $0)) } ?? ""]
  }

  /// What is open: all of it where there is no row before, or where the difference would be long.
  private func difference(_ now: Set<Int>) -> [String] {
    guard let open, open.symmetricDifference(now).count < 9 else { return ["="] + folds.words(now) }
    return now.subtracting(open).sorted().map { "+" + code($0) } + open.subtracting(now).sorted().map { "-" + code($0) }
  }

  private func code(_ index: Int) -> String { folds.classification.item(at: index)?.code.text ?? "" }
}
