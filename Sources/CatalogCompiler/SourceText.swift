/// A source file, checked to be text: valid UTF-8 without control characters.
struct SourceText {
  let file: String
  /// The lines without their ends; line 1 is at index 0.
  let lines: [Substring]

  init(file: String, bytes: [UInt8], refusals: inout [Refusal]) {
    self.file = file
    var line = 1
    for byte in bytes {
      if byte == UInt8(ascii: "\n") { line += 1 }
      if (byte < 0x20 && byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\t")) || byte == 0x7f {
        refusals.append(Refusal(file: file, line: line, reason: "control character \(byte)"))
      }
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let good = SourceText.validPrefix(bytes)
      let line = 1 + bytes[..<good].count { $0 == UInt8(ascii: "\n") }
      refusals.append(Refusal(file: file, line: line, reason: "not valid UTF-8"))
      lines = []
      return
    }
    if let place = text.unicodeScalars.firstIndex(where: { (0x80..<0xa0).contains($0.value) }) {
      let line = 1 + text[..<place].utf8.count { $0 == UInt8(ascii: "\n") }
      refusals.append(Refusal(file: file, line: line, reason: "control character"))
    }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    self.lines = lines
  }

  /// How many bytes at the start are valid UTF-8.
  private static func validPrefix(_ bytes: [UInt8]) -> Int {
    var (low, high) = (0, bytes.count)
    while low < high {
      let middle = (low + high + 1) / 2
      var end = middle
      while end < bytes.count, bytes[end] & 0xc0 == 0x80 { end += 1 }
      if String(validating: bytes[..<end], as: UTF8.self) != nil { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
