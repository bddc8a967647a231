import Classifications

/// A document that is written item by item: what stands before, what each item becomes, what stands behind.
///
/// No piece is longer than what is known of one item, so that memory does not grow with the document.
protocol ExportDocument {
  /// What stands before the first item.
  var head: String { get }
  /// What stands between two items.
  var separator: String { get }
  /// What stands behind the last item.
  var tail: String { get }
  /// What an item becomes.
  ///
  /// - Throws: what an encoder throws; nothing that an item can cause.
  func text(of item: Item) throws -> String
}

extension ExportDocument {
  var head: String { "" }
  var separator: String { "" }
  var tail: String { "" }
}
