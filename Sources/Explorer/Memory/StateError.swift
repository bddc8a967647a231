import Glibc

/// What is wrong with the file that keeps the explorer's state; none of it ends the explorer.
package enum StateError: Error, Hashable, Sendable {
  /// It could not be read as it stood, and is called this now.
  case damaged(aside: String)
  /// A later version of the program wrote it; it is called this now.
  case newer(aside: String)
  /// It or its folder cannot be read.
  case unreadable(path: String, code: Int32)
  /// It could not be written; what was there still is.
  case unwritable(path: String, code: Int32)
  /// Another explorer has held the lock for too long.
  case locked(path: String)

  /// What the program says of it, and what to do.
  package var sentence: String {
    switch self {
    case .damaged(let aside): "the kept place and marks were damaged; begun anew, the old file is \(aside)"
    case .newer(let aside): "a newer cpc kept place and marks; begun anew, its file is \(aside)"
    case .unreadable(let path, let code): "cannot read the kept place and marks in \(path): \(Self.reason(code))"
    case .unwritable(let path, let code):
      "place and marks are not kept: cannot write \(path): \(Self.reason(code)); --no-state goes without"
    case .locked(let path): "place and marks are not kept: another explorer holds \(path)"
    }
  }

  private static func reason(_ code: Int32) -> String { String(cString: strerror(code)) }
}
