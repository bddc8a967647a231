import FoundationEssentials
import TerminalTesting
import Testing

/// What the installed program does with a catalog that is not as it should be.
@Suite struct CatalogTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "cpc-catalogs-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// The catalog that the installed program carries or finds, taken out of it.
  private func shipped() throws -> Data {
    let program = try Data(contentsOf: URL(filePath: Installed.program))
    let trailer = program.suffix(24)
    if trailer.prefix(8) == Data("CPCTRAIL".utf8) {
      let number = { (at: Int) in trailer.dropFirst(at).prefix(8).reversed().reduce(0) { $0 << 8 | Int($1) } }
      return program.dropFirst(number(8)).prefix(number(16))
    }
    let bundle = URL(filePath: Installed.program).deletingLastPathComponent()
    return try Data(contentsOf: bundle.appending(path: "cpc-explorer_ShippedCatalog.resources/catalog"))
  }

  private func complaint(_ catalog: Data, _ arguments: String = "show 9613") throws -> (Ending, String) {
    let file = folder.appending(path: "catalog")
    try catalog.write(to: file)
    defer { try? FileManager.default.removeItem(at: folder) }
    return Installed.complaint(arguments, environment: ["CPC_DATA": file.path])
  }

  @Test func aTruncatedOneIsRefused() throws {
    let (ending, output) = try complaint(shipped().dropLast(1_000))
    #expect(ending == .exited(2) && output.contains("is not whole; install cpc again"), "\(output)")
  }

  @Test(arguments: [30, 60, 5_000, 500_000, -1])
  func aDamagedOneIsRefused(_ place: Int) throws {
    var catalog = try Data(shipped())
    catalog[place < 0 ? catalog.count - 9 : place] ^= 0x55
    let (ending, output) = try complaint(catalog)
    #expect(
      ending == .exited(2) && output.split(separator: "\n").count == 1 && output.hasPrefix("cpc: the catalog"),
      "\(output)")
  }

  @Test(arguments: ["show 9613", "tree 96", "search haircut", "chain 9613", "compare 9612 9613"])
  func everyCommandRefusesADamagedOne(_ command: String) throws {
    var catalog = try Data(shipped())
    catalog[catalog.count - 9] ^= 0x55
    let (ending, output) = try complaint(catalog, command)
    #expect(ending == .exited(2) && output.contains("is damaged; install cpc again"), "\(output)")
  }

  @Test(arguments: [(0, "older"), (9, "newer")])
  func anotherFormatIsRefused(_ version: UInt8, _ age: String) throws {
    var catalog = try Data(shipped())
    catalog[8] = version
    let (ending, output) = try complaint(catalog)
    #expect(ending == .exited(2) && output.contains("is \(age) than this program"))
  }

  @Test func aFileThatIsNoneAndAMissingOneAreRefused() throws {
    let (ending, output) = try complaint(Data(repeating: 65, count: 5_000))
    #expect(ending == .exited(2) && output.contains("is not a catalog of cpc"))
    let missing = Installed.complaint("show 9613", environment: ["CPC_DATA": "/nowhere/catalog"])
    #expect(
      missing.ending == .exited(2) && missing.output.contains("cannot read the catalog /nowhere/catalog: No such file"))
  }

  @Test func inTheExplorerDamageIsFoundAfterTheFirstFrameAndTheTerminalIsGivenBack() throws {
    var catalog = try Data(shipped())
    catalog[catalog.count - 9] ^= 0x55
    let file = folder.appending(path: "catalog")
    try catalog.write(to: file)
    defer { try? FileManager.default.removeItem(at: folder) }
    let session = try PtySession([Installed.program], environment: ["TERM": "xterm-256color", "CPC_DATA": file.path])
    #expect(try session.expectEnd() == .exited(2))
    #expect(session.output.contains("is damaged; install cpc again"))
  }

  @Test func anUnknownTerminalIsSaid() throws {
    let session = try PtySession([Installed.program], environment: ["TERM": "no-such-terminal"])
    #expect(try session.expectEnd() == .exited(2))
    #expect(session.output.contains("the terminal type \"no-such-terminal\" is not known here"))
  }

  @Test func theInstalledProgramWorksFromAnotherFolder() throws {
    let copy = folder.appending(path: "copied")
    try FileManager.default.copyItem(at: URL(filePath: Installed.program), to: copy)
    defer { try? FileManager.default.removeItem(at: folder) }
    guard try Data(contentsOf: copy).suffix(24).prefix(8) == Data("CPCTRAIL".utf8) else { return }
    let (ending, output) = TerminalTesting.run([copy.path, "show", "9613"])
    #expect(ending == .exited(0) && output.contains("Post-production turns"))
  }
}
