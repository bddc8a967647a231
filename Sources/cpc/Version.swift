import Classifications

/// The version of the program and of the data it reads.
enum Version {
  /// The version of the program.
  static let program = "0.1.0"

  /// Program, edition, and the hash that names this build of the data.
  static var text: String {
    guard let cpc = try? Classification.cpc21() else { return "cpc \(program), without a catalog" }
    let hash = String(cpc.catalog.contentHash, radix: 16)
    let profiles = "\(cpc.profileCount) profiles"
    return "cpc \(program), \(cpc.about.edition), \(cpc.items.count) codes, \(profiles), catalog \(hash)"
  }
}
