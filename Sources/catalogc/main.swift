import CatalogCompiler
import FoundationEssentials
import Glibc

// catalogc RESOURCES CATALOG: compiles the texts below a folder into one file.
// catalogc --carry CATALOG PROGRAM RESULT: puts a catalog at the end of a program, which then needs no other file.

do {
  let arguments = Array(CommandLine.arguments.dropFirst())
  switch (arguments.first, arguments.count) {
  case ("--carry", 4):
    let program = try Data(contentsOf: URL(filePath: arguments[2]))
    let catalog = try Data(contentsOf: URL(filePath: arguments[1]))
    try carried(catalog, by: program).write(to: URL(filePath: arguments[3]), options: .atomic)
    chmod(arguments[3], 0o755)
  case (_, 2):
    var compilation = Compilation(files: try Compilation.files(below: arguments[0]))
    try Data(compilation.catalog()).write(to: URL(filePath: arguments[1]), options: .atomic)
  default:
    print("usage: catalogc RESOURCES CATALOG, or catalogc --carry CATALOG PROGRAM RESULT")
    exit(2)
  }
} catch {
  print(error)
  exit(2)
}
