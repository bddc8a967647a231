import Classifications
import Explorer
import Glibc

/// The name of an imported classification, and the file it is kept in; the only place that writes there.
struct OwnName {
  let text: String

  /// Checks a name: it becomes part of a path, and must not be taken for CPC, ISIC or HS.
  ///
  /// - Throws: ``Refused``.
  init(_ text: String) throws {
    let isWritten = text.utf8.allSatisfy { byte in
      (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || "-._".utf8.contains(byte)
    }
    guard isWritten, (1...40).contains(text.utf8.count), text.first?.isLetter == true else {
      throw Refused(
        text: "a name is a letter, then letters, digits, points and hyphens, 40 at most; not \"\(text.prefix(60))\"")
    }
    if try ClassificationChoice.shipped(text, in: CatalogLocation.open()) != nil {
      throw Refused(text: "\(text) is a classification that cpc brings along; choose another name")
    }
    self.text = text
  }

  /// Whether there is an imported classification of this name.
  var isTaken: Bool { ClassificationChoice.imported(text) != nil }

  /// Writes its catalog beside the place it will have, then gives it its name.
  ///
  /// - Throws: ``Refused``.
  func store(_ catalog: [UInt8], replacing: Bool) throws {
    guard let folder = OwnClassifications.folder, let path = OwnClassifications.path(of: text) else {
      throw Refused(text: "there is nowhere to keep it: set HOME or XDG_DATA_HOME")
    }
    try Self.make(folder)
    let file = try SafeOutput.pending(path, replacing: replacing)
    if let failure = catalog.withUnsafeBytes({ writeWhole($0, to: file.descriptor) }) {
      throw Refused(text: "cannot write \(path): \(String(cString: strerror(failure)))")
    }
    try SafeOutput.finish(file, path)
  }

  private static func make(_ folder: String) throws {
    for end in folder.indices.dropFirst() where folder[end] == "/" { mkdir(String(folder[..<end]), 0o777) }
    guard mkdir(folder, 0o777) == 0 || errno == EEXIST else {
      throw Refused(text: "cannot make the folder \(folder): \(String(cString: strerror(errno)))")
    }
  }

  /// Removes its catalog.
  ///
  /// - Throws: ``NotFound`` where there is none, ``Refused`` where it cannot be removed.
  func remove() throws {
    guard let own = ClassificationChoice.imported(text), let path = OwnClassifications.path(of: own) else {
      throw NotFound(text: "there is no imported classification \(text)")
    }
    guard unlink(path) == 0 else {
      throw Refused(text: "cannot remove \(path): \(String(cString: strerror(errno)))")
    }
  }
}
