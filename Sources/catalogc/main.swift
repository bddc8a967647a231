import CatalogCompiler
import FoundationEssentials
import Glibc

// catalogc RESOURCES CATALOG: compiles the texts below a folder into one file.

let arguments = CommandLine.arguments
guard arguments.count == 3 else {
  print("usage: catalogc RESOURCES CATALOG")
  exit(2)
}
do {
  var compilation = try Compilation(folder: arguments[1])
  try Data(compilation.catalog()).write(to: URL(filePath: arguments[2]), options: .atomic)
} catch {
  print(error)
  exit(2)
}
