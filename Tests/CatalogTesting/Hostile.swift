import CatalogCompiler
package import Classifications
import FoundationEssentials

/// A small classification whose titles and terms try to break out of every format.
///
/// The compiler refuses control characters, so that there are none; `EscapingTests` has them.
package enum Hostile {
  /// Codes and titles, in order; the first code of each length is the parent of those that follow.
  package static let items: [(code: String, title: String)] = [
    ("1", #""Quoted", 'single' and, commas"#), ("11", "</script><script>alert(1)</script>"),
    ("12", #"back\slash \n \u0041 \" and an end\"#),
    ("13", "$(touch /tmp/x) `id` $HOME !! ~ %s %n"),
    ("14", "'); DROP TABLE items; --"), ("15", "]]> &amp; <b> & #1; @en . | `code` *bold* _low_ [link](url)"),
    ("2", #"""" three marks"""#), ("21", "=1+1"), ("22", "Ünïcode 漢字 😀 \u{ffff} e\u{301}"),
    ("23", " spaces at the ends "),
    ("3", "trailing\\"), ("31", "trailing\\"),
  ]

  private static let files: [String: String] = {
    let profile: (String, String) -> String = { code, title in
      let text = title.replacing("[", with: "(").replacing(";", with: ",")
      return "# \(code)\nterms: \(text)\nisic4:\n\n"
        + ProfilePart.allCases.map { "## \($0.heading)\n\(text) and [[1|a link]].\n\n" }.joined()
    }
    let scopes = items.filter { $0.code != "31" }
    let profiles: [(String, String)] = ["1", "2", "3"].map { section in
      let own = scopes.filter { $0.code.hasPrefix(section) }
      return ("hostile/profiles/\(section).md", own.map { profile($0.code, $0.title) }.joined())
    }
    return [
      "hostile/about.tsv": "id\thostile\nname\tH\nedition\tHostile \"1\" <&>\ntitle\tIt's \\ \"hostile\" </script>\n"
        + "levels\tsection;division\nlengths\t1;2\npublisher\tP'\\\"&<>\n",
      "hostile/items.tsv": items.map { "\($0.code)\t\($0.title)\n" }.joined(),
    ].merging(profiles) { $1 }
  }()

  private static let compiled = Result {
    var compilation = Compilation(files: files.mapValues { Array($0.utf8) })
    return try compilation.catalog()
  }

  /// The classification.
  ///
  /// - Throws: what the compiler refuses.
  package static func classification() throws -> Classification {
    try Classification("hostile", in: Catalog(bytes: compiled.get()))
  }

  /// Writes its catalog to a file, for the environment variable `CPC_DATA`.
  ///
  /// - Throws: what the compiler or the file system refuses.
  package static func write(to path: String) throws { try Data(compiled.get()).write(to: URL(filePath: path)) }
}
