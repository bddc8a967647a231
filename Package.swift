// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "cpc-explorer",
  products: [
    .library(name: "Classifications", targets: ["Classifications", "Search", "ShippedCatalog"]),
    .executable(name: "cpc", targets: ["cpc"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/HdrHistogram/hdrhistogram-swift", from: "0.2.0"),
  ],
  targets: [
    // The product for programmers: the nouns of a classification, and reading the catalog.
    .target(name: "Classifications", swiftSettings: strict),
    .target(name: "ShippedCatalog", swiftSettings: strict, plugins: ["CompileCatalog"]),

    // The model: values only.
    .target(name: "Navigation", dependencies: ["Classifications"], swiftSettings: strict),
    .target(name: "CStemmer", linkerSettings: [.linkedLibrary("stemmer")]),
    .target(name: "Search", dependencies: ["Classifications", "CStemmer"], swiftSettings: strict),

    // Documents for other programs.
    .target(name: "Exports", dependencies: ["Classifications", "Navigation"], swiftSettings: strict),

    // Tables of other people: CSV and TSV as streams.
    .target(name: "Tables", swiftSettings: strict),
    .target(name: "Checking", dependencies: ["Classifications"], swiftSettings: strict),
    .target(name: "Coding", dependencies: ["Classifications", "Search"], swiftSettings: strict),

    // The terminal: the only code that sees C.
    .target(
      name: "CNcurses", cSettings: [.treatAllWarnings(as: .error)],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "Terminal", dependencies: ["CNcurses"], swiftSettings: strict),

    // The configuration: TOML read by toml++.
    .target(name: "CToml"),
    .target(
      name: "Configuration", dependencies: ["Classifications", "CToml", "Explorer", "Terminal"], swiftSettings: strict),

    // The explorer and the program.
    .target(
      name: "Explorer", dependencies: ["Classifications", "Navigation", "Search", "Terminal"],
      swiftSettings: strict),
    .executableTarget(
      name: "cpc",
      dependencies: [
        "CatalogCompiler", "Checking", "Classifications", "Coding", "Configuration", "Explorer", "Exports", "Importing",
        "Navigation", "Search", "ShippedCatalog", "Tables", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // From the texts under Resources to one catalog file.
    .target(name: "CatalogCompiler", dependencies: ["Classifications", "Search"], swiftSettings: strict),
    // From files of other people to classifications of one's own.
    .target(
      name: "Importing", dependencies: ["CatalogCompiler", "Classifications", "Tables"], swiftSettings: strict),
    .executableTarget(name: "catalogc", dependencies: ["CatalogCompiler"], swiftSettings: strict),
    .plugin(
      name: "CompileCatalog", capability: .buildTool(), dependencies: ["catalogc"], path: "Sources/CompileCatalog"),

    // What is measured, beside peers.
    .executableTarget(
      name: "cpc-bench",
      dependencies: [
        "CatalogCompiler", "Classifications", "Coding", "Explorer", "Navigation", "Search", "ShippedCatalog",
        "Terminal",
        "TerminalTesting",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Histogram", package: "hdrhistogram-swift"),
      ],
      path: "Sources/Benchmarks", swiftSettings: strict),

    // The tests and what they stand on.
    .target(
      name: "CPty", path: "Tests/CPty", cSettings: [.treatAllWarnings(as: .error)],
      linkerSettings: [.linkedLibrary("util")]),
    .target(name: "TerminalTesting", dependencies: ["CPty"], path: "Tests/TerminalTesting", swiftSettings: strict),
    .executableTarget(
      name: "TerminalDemo", dependencies: ["Terminal"], path: "Tests/TerminalDemo", swiftSettings: strict),
    .target(
      name: "CatalogTesting", dependencies: ["CatalogCompiler", "Classifications"], path: "Tests/CatalogTesting",
      swiftSettings: strict),
    .testTarget(
      name: "ClassificationsTests", dependencies: ["CatalogCompiler", "CatalogTesting", "Classifications"],
      swiftSettings: strict),
    .testTarget(name: "CatalogCompilerTests", dependencies: ["CatalogCompiler"], swiftSettings: strict),
    .testTarget(
      name: "NavigationTests", dependencies: ["CatalogTesting", "Classifications", "Navigation"],
      swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "TerminalDemo", "TerminalTesting"], swiftSettings: strict),
    .testTarget(
      name: "SearchTests", dependencies: ["CatalogCompiler", "CatalogTesting", "Classifications", "Search"],
      swiftSettings: strict),
    .testTarget(
      name: "ExplorerTests", dependencies: ["CatalogTesting", "Classifications", "Explorer", "Navigation", "Terminal"],
      exclude: ["Goldens"], swiftSettings: strict),
    .testTarget(
      name: "ConfigurationTests", dependencies: ["Configuration", "Explorer", "Terminal"], swiftSettings: strict),
    .testTarget(
      name: "ImportingTests", dependencies: ["CatalogCompiler", "Classifications", "Importing", "Tables"],
      swiftSettings: strict),
    .testTarget(
      name: "CheckingTests", dependencies: ["CatalogTesting", "Checking", "Classifications"], swiftSettings: strict),
    .testTarget(
      name: "CodingTests", dependencies: ["CatalogTesting", "Classifications", "Coding", "Search"],
      swiftSettings: strict),
    .testTarget(
      name: "ExportsTests", dependencies: ["CatalogTesting", "Classifications", "Exports"], swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests", dependencies: ["CatalogTesting", "TerminalTesting"], exclude: ["Goldens"],
      swiftSettings: strict),
    .testTarget(name: "TablesTests", dependencies: ["Tables"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
