import Explorer
import Glibc

/// Files that commands write: whole or not at all, and never over another without being asked.
enum SafeOutput {
  /// Begins a file.
  ///
  /// - Throws: ``Refused``, also where the file exists and is not to be replaced.
  static func pending(_ path: String, replacing: Bool) throws -> PendingFile {
    do throws(PendingFile.Refusal) { return try PendingFile(path, replacing: replacing) } catch {
      throw refused(error, path)
    }
  }

  /// Gives a file its name once all is written.
  static func finish(_ file: PendingFile, _ path: String) throws {
    do throws(PendingFile.Refusal) { try file.finish() } catch { throw refused(error, path) }
  }

  private static func refused(_ refusal: PendingFile.Refusal, _ path: String) -> Refused {
    switch refusal {
    case .exists: Refused(text: "\(path) exists; --force replaces it")
    case .folder: Refused(text: "\(path) is a folder; name a file")
    case .special: Refused(text: "\(path) is no ordinary file; name another, or - for standard output")
    case .failed(let code): Refused(text: "cannot write \(path): \(String(cString: strerror(code)))")
    }
  }
}
