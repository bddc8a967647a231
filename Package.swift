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
    .library(name: "Classifications", targets: ["Classifications", "ShippedCatalog"]),
    .executable(name: "cpc", targets: ["cpc"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // The product for programmers: the nouns of a classification, and reading the catalog.
    .target(name: "Classifications", swiftSettings: strict),
    .target(name: "ShippedCatalog", swiftSettings: strict, plugins: ["CompileCatalog"]),

    // The model: values only.
    .target(name: "Navigation", dependencies: ["Classifications"], swiftSettings: strict),
    .target(name: "Search", dependencies: ["Classifications"], swiftSettings: strict),

    // The terminal: the only code that sees C.
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "Terminal", dependencies: ["CNcurses"], swiftSettings: strict),

    // The explorer and the program.
    .target(
      name: "Explorer", dependencies: ["Classifications", "Navigation", "Search", "Terminal"],
      swiftSettings: strict),
    .executableTarget(
      name: "cpc",
      dependencies: [
        "Classifications", "Explorer", "Navigation", "Search", "ShippedCatalog",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // From the texts under Resources to one catalog file.
    .target(name: "CatalogCompiler", dependencies: ["Classifications", "Search"], swiftSettings: strict),
    .executableTarget(name: "catalogc", dependencies: ["CatalogCompiler"], swiftSettings: strict),
    .plugin(name: "CompileCatalog", capability: .buildTool(), dependencies: ["catalogc"], path: "Sources/CompileCatalog"),

    .target(name: "CPty", path: "Tests/CPty", linkerSettings: [.linkedLibrary("util")]),
    .target(name: "TerminalTesting", dependencies: ["CPty"], path: "Tests/TerminalTesting", swiftSettings: strict),
    .testTarget(name: "ClassificationsTests", dependencies: ["Classifications"], swiftSettings: strict),
    .testTarget(name: "CatalogCompilerTests", dependencies: ["CatalogCompiler", "Classifications"], swiftSettings: strict),
    .testTarget(name: "NavigationTests", dependencies: ["Navigation", "Classifications"], swiftSettings: strict),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal", "TerminalTesting"], swiftSettings: strict),
    .testTarget(
      name: "ExplorerTests", dependencies: ["Explorer", "Classifications", "Navigation", "Search", "Terminal"],
      swiftSettings: strict),
    .testTarget(name: "EndToEndTests", dependencies: ["TerminalTesting"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
