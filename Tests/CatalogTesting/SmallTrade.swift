import CatalogCompiler
package import Classifications

/// A small classification with profiles of its own: wheat becomes flour, flour bread, and bread is sold.
package enum SmallTrade {
  private static let items = """
    1\tFarm goods
    11\tGrain
    111\tWheat
    112\tRye
    12\tWood
    2\tMade goods
    21\tFood
    211\tFlour
    212\tBread
    22\tTools, "sharp" & <blunt> #1
    3\tServices
    31\tTrade
    311\tTrade
    32\tTransport

    """

  private static let compiled = Result {
    let files = [
      "small/about.tsv": "id\tsmall\nname\tS\nedition\tSmall\nlevels\tsection;division;group\nlengths\t1;2;3\n",
      "small/items.tsv": items,
      "small/profiles/1.md": profile("111", outputs: "[[211]]", boundaries: "Not [[112]].")
        + profile("12", outputs: "[[22|Tools]]"),
      "small/profiles/2.md": profile("211", inputs: "[[111]]", outputs: "[[212]]", boundaries: "Baked, it is [[212]].")
        + profile("212", inputs: "[[211]] and [[22]]", outputs: "[[311]]", boundaries: "Other [[21]], and [[211]].")
        + profile("22", inputs: "[[12]]", outputs: "[[12]]"),
      "small/profiles/3.md": profile("31", inputs: "[[212]] and [[311]]"),
    ]
    var compilation = Compilation(files: files.mapValues { Array($0.utf8) })
    return try Catalog(bytes: compilation.catalog())
  }

  private static func profile(
    _ code: String, inputs: String = "None.", outputs: String = "None.", boundaries: String = "None."
  ) -> String {
    "# \(code)\nterms: term of \(code)\nisic4:\n\n## About\nAbout \(code).\n\n## Production process\nMade.\n\n"
      + "## Production inputs\n\(inputs)\n\n## Production outputs\n\(outputs)\n\n## Boundaries\n\(boundaries)\n\n"
  }

  /// The classification.
  ///
  /// - Throws: what the compiler refuses.
  package static func classification() throws -> Classification { try Classification("small", in: compiled.get()) }
}
