/// Why a table cannot be read or written; `file` is a path, or "standard input" or "standard output".
///
/// The cases are data; sentences for people are made where they are printed.
package enum TableError: Error, Hashable, Sendable {
  /// The file cannot be opened or read; `code` is the system's error number.
  case unreadable(file: String, code: Int32)
  /// The file cannot be written; `code` is the system's error number.
  case unwritable(file: String, code: Int32)
  /// There is a NUL byte in this line, counted from 1, so that it is no text.
  case binary(file: String, line: Int)
  /// The file is UTF-16.
  case utf16(file: String)
  /// A quotation mark opens a field in a record that begins in this line, and none closes it.
  case unclosedQuote(file: String, line: Int)
  /// The record that begins in this line is longer than so many bytes.
  case tooLong(file: String, line: Int, limit: Int)
  /// The record that begins in this line has more fields than so many.
  case tooManyFields(file: String, line: Int, limit: Int)
  /// There is no such column; the names of those there are, or their number where they have no names.
  case noSuchColumn(String, file: String, names: [String], count: Int)
}
