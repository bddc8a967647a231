internal import Classifications
package import Explorer
internal import Glibc

/// The file in which a reader says once how the explorer is to be.
package enum ConfigurationFile {
  /// The setup with what the reader's file says; without a file, nothing of the parser is touched.
  package static func setup() -> Setup {
    let setup = Setup()
    guard let path else { return setup }
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      if [ENOENT, ENOTDIR].contains(errno) { return setup }
      return unreadable(setup, path)
    }
    defer { close(file) }
    var bytes: [UInt8] = []
    while true {
      let block = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        count = max(0, read(file, buffer.baseAddress, buffer.count))
      }
      if block.isEmpty { break }
      bytes += block
    }
    return Configuring(String(decoding: bytes, as: UTF8.self), name: shown(path), setup).setup
  }

  private static func unreadable(_ setup: Setup, _ path: String) -> Setup {
    var setup = setup
    setup.complaints = ["cannot read \(shown(path)): \(String(cString: strerror(errno)))"]
    return setup
  }

  /// `$XDG_CONFIG_HOME/cpc/config.toml`, or `~/.config/cpc/config.toml`.
  private static var path: String? { UserFolder.configuration.path.map { $0 + "/config.toml" } }

  /// The path as people write it, since it stands in every complaint.
  private static func shown(_ path: String) -> String {
    guard let home = UserFolder.home, path.hasPrefix(home + "/") else { return path }
    return "~" + path.dropFirst(home.count)
  }
}
