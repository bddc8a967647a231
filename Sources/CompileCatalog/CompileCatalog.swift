import Foundation
import PackagePlugin

/// Compiles the texts under Resources into the one catalog file.
@main
struct CompileCatalog: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let resources = context.package.directoryURL.appending(path: "Resources")
    let catalog = context.pluginWorkDirectoryURL.appending(path: "catalog")
    return [
      .buildCommand(
        displayName: "Compiling the catalog",
        executable: try context.tool(named: "catalogc").url,
        arguments: [resources.path, catalog.path],
        inputFiles: files(below: resources),
        outputFiles: [catalog])
    ]
  }

  /// Every file below a folder, in the order of their names: a folder as input would miss edits inside it.
  private func files(below folder: URL) -> [URL] {
    let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
    return (walk?.compactMap { $0 as? URL } ?? [])
      .filter { (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true }
      .sorted { $0.path < $1.path }
  }
}
