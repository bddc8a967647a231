package import Classifications
import Navigation

/// Reads the text that a memory is kept as.
///
/// Rows of fields with tabs between; the first row has the version, the last the sum of all before it. What the first
/// frame needs stands in front, so that the rest can be read after it:
///
///     cpc state 1
///     place CODE ROOT TOP PANE SCROLL LINK = OPEN ...
///     option NAME VALUE INSTEAD
///     mark LETTER CODE PANE SCROLL LINK
///     command TEXT
///     past CODE ROOT TOP PANE SCROLL LINK +OPENED ... -CLOSED ...
///     ahead ...
///     end SUM
package struct MemoryReader {
  static let name = "cpc state "
  static let version = 1
  static let firstLine = "\(name)\(version)"

  /// Why a text cannot be read.
  package enum Failure: Error, Hashable, Sendable {
    case damaged
    /// A later version of the program wrote it.
    case newer
  }

  private let bytes: [UInt8]
  private let folds: Folds
  /// Where the next row begins.
  private var next = 0
  private var open: Set<Int> = []
  /// What has been read so far.
  package private(set) var memory = Memory()

  /// Begins to read a text with what the first frame needs: the place and the options.
  package init(_ bytes: [UInt8], in classification: Classification) throws(Failure) {
    self.bytes = bytes
    folds = Folds(classification: classification)
    guard let first = row(), first.starts(with: Self.name.utf8),
      let version = Int(ascii: first.dropFirst(Self.name.utf8.count))
    else { throw .damaged }
    guard version <= Self.version else { throw .newer }
    while let row = peek(), row.starts(with: "place\t".utf8) || row.starts(with: "option\t".utf8) { try take() }
  }

  /// Reads a text as a whole.
  package static func read(_ bytes: [UInt8], in classification: Classification) throws(Failure) -> Memory {
    var reader = try MemoryReader(bytes, in: classification)
    return try reader.rest()
  }

  /// Reads what ``init(_:in:)`` has left, down to the sum.
  package mutating func rest() throws(Failure) -> Memory {
    while let row = peek() {
      if row.starts(with: "end\t".utf8) {
        let sum = String(decoding: row.dropFirst(4), as: UTF8.self)
        guard sum == Self.sum(of: Array(bytes[..<next])), next + row.count + 1 == bytes.count else { throw .damaged }
        return memory
      }
      try take()
    }
    throw .damaged
  }

  /// The sum of some bytes, as the last row has it.
  static func sum(of bytes: [UInt8]) -> String { String(bytes.withUnsafeBytes { Checksum.of($0) }, radix: 16) }

  // MARK: Rows

  /// The next row without its end; nil where no whole row is left.
  private func peek() -> ArraySlice<UInt8>? {
    bytes[next...].firstIndex(of: UInt8(ascii: "\n")).map { bytes[next..<$0] }
  }

  private mutating func row() -> ArraySlice<UInt8>? {
    guard let row = peek() else { return nil }
    next = row.endIndex + 1
    return row
  }

  private mutating func take() throws(Failure) {
    guard let row = row() else { throw .damaged }
    let fields = row.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
    switch String(decoding: fields[0], as: UTF8.self) {
    case "place": memory.place = try place(fields)
    case "past": if let place = try place(fields) { memory.past.append(place) }
    case "ahead": if let place = try place(fields) { memory.ahead.append(place) }
    case "command": memory.commands.append(String(decoding: row.dropFirst(8), as: UTF8.self))
    case "option": try takeOption(fields)
    case "mark": try takeMark(fields, row)
    default: throw .damaged
    }
  }

  private mutating func takeOption(_ fields: [ArraySlice<UInt8>]) throws(Failure) {
    guard fields.count == 4 else { throw .damaged }
    let words = fields.map { String(decoding: $0, as: UTF8.self) }
    if let option = Preference(rawValue: words[1]) {
      memory.choices[option] = .init(value: words[2], instead: words[3])
    }
  }

  private mutating func takeMark(_ fields: [ArraySlice<UInt8>], _ row: ArraySlice<UInt8>) throws(Failure) {
    guard fields.count == 6, let letter = String(decoding: fields[1], as: UTF8.self).first else { throw .damaged }
    let (pane, reader) = try reading(fields[3...5])
    if let index = folds.index(fields[2]) {
      memory.marks[letter] = Mark(item: index, pane: pane, reader: reader)
    } else {
      memory.strangers.insert(String(decoding: row, as: UTF8.self))
    }
  }

  /// A place; nil where this catalog does not have its code.
  private mutating func place(_ fields: [ArraySlice<UInt8>]) throws(Failure) -> Place? {
    guard fields.count >= 7, let top = Int(ascii: fields[3]) else { throw .damaged }
    let (pane, reader) = try reading(fields[4...6])
    for word in fields[7...] {
      switch word.first {
      case UInt8(ascii: "="): open.removeAll(keepingCapacity: true)
      case UInt8(ascii: "+"): folds.open(word.dropFirst(), in: &open)
      case UInt8(ascii: "-"): folds.index(word.dropFirst()).map { _ = open.remove($0) }
      default: folds.open(word, in: &open)
      }
    }
    guard let selected = folds.index(fields[1]) else { return nil }
    let root = fields[2].isEmpty ? nil : folds.index(fields[2])
    return Place(
      outline: OutlinePlace(selected: selected, open: open, root: root, top: top), pane: pane, reader: reader)
  }

  private func reading(_ fields: ArraySlice<ArraySlice<UInt8>>) throws(Failure) -> (Pane, ReaderPlace) {
    let fields = Array(fields)
    guard let pane = Pane(rawValue: String(decoding: fields[0], as: UTF8.self)), let scroll = Int(ascii: fields[1]),
      let link = fields[2].isEmpty ? .some(nil) : Int(ascii: fields[2]).map(Int?.some)
    else { throw .damaged }
    return (pane, ReaderPlace(scroll: scroll, link: link))
  }
}
