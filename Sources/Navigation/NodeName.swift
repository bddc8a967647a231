package import Classifications

extension Code {
  /// The name of its node in a drawing: letters and digits alone.
  package var nodeName: String { "c" + String(decoding: key, as: UTF8.self) }
}
