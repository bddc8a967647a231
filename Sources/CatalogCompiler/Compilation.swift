import Classifications
import FoundationEssentials
import Search

/// Compiles the texts below a folder into the bytes of one catalog.
public struct Compilation {
  private var files: [String: [UInt8]] = [:]
  private var refusals: [Refusal] = []
  private var sources: [ClassificationSource] = []

  /// Takes the source files by their paths below Resources.
  public init(files: [String: [UInt8]]) {
    self.files = files
  }

  /// The files below a folder by their paths within it; hidden ones are passed over.
  ///
  /// - Throws: what the file system throws.
  public static func files(below folder: String) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder)
    where !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
      var isFolder = false
      guard FileManager.default.fileExists(atPath: "\(folder)/\(path)", isDirectory: &isFolder), !isFolder else {
        continue
      }
      files[path] = Array(try Data(contentsOf: URL(filePath: "\(folder)/\(path)")))
    }
    return files
  }

  /// The catalog; what stands below `schema` describes output and is passed over.
  ///
  /// The titles of the classifications named in `leavingOut`, such as "hs-2017", do not count in the search index.
  /// - Throws: ``Refusals`` with everything that is wrong with the sources.
  public mutating func catalog(leavingOut: Set<String> = []) throws -> [UInt8] {
    readClassifications()
    let correspondences = readCorrespondences()
    for file in files.keys.sorted() where !file.hasPrefix("schema/") {
      refusals.append(
        Refusal(file: file, line: 0, reason: "a file that is not read: remove it or name it as docs/DATA.md says"))
    }
    guard refusals.isEmpty else { throw Refusals(all: refusals.sorted { ($0.file, $0.line) < ($1.file, $1.line) }) }
    var writer = CatalogWriter()
    for (number, source) in sources.enumerated() { ClassificationWriter(source).add(to: &writer, as: number) }
    for correspondence in correspondences { writer.add(.correspondence, of: nil, bytes(of: correspondence)) }
    try addIndices(to: &writer, leavingOut: leavingOut)
    return writer.catalog
  }

  // MARK: Reading

  private mutating func take(_ file: String) -> SourceText? {
    files.removeValue(forKey: file).map { SourceText(file: file, bytes: $0, refusals: &refusals) }
  }

  private mutating func readClassifications() {
    let folders = files.keys.filter { $0.hasSuffix("/items.tsv") }.map { String($0.dropLast(10)) }.sorted()
    for folder in folders {
      guard let about = take("\(folder)/about.tsv"), let items = take("\(folder)/items.tsv") else {
        refusals.append(Refusal(file: "\(folder)/about.tsv", line: 0, reason: "does not exist"))
        continue
      }
      var source = ClassificationSource(about: about, items: items, refusals: &refusals)
      source.thesaurus = take("\(folder)/thesaurus.tsv")
      for file in files.keys.filter({ $0.hasPrefix("\(folder)/profiles/") && $0.hasSuffix(".md") }).sorted() {
        if let text = take(file) { source.addProfiles(text, refusals: &refusals) }
      }
      sources.append(source)
    }
    let isic = sources.first { $0.about.identifier == "isic-4" }?.items
    for number in sources.indices { sources[number].finish(isic: isic, refusals: &refusals) }
  }

  private mutating func readCorrespondences() -> [CorrespondenceSource] {
    var found: [CorrespondenceSource] = []
    for file in files.keys.filter({ $0.hasPrefix("correspondences/") && $0.hasSuffix(".tsv") }).sorted() {
      let names = file.dropFirst(16).dropLast(4).split(separator: "_").map(String.init)
      guard names.count == 2, let left = number(of: names[0]), let right = number(of: names[1]),
        let text = take(file)
      else { continue }
      found.append(
        CorrespondenceSource(
          text, left: (left, sources[left].items), right: (right, sources[right].items), refusals: &refusals))
    }
    return found + isicCorrespondences()
  }

  /// Which ISIC classes mainly make an item: what the profiles say in their second line.
  private func isicCorrespondences() -> [CorrespondenceSource] {
    guard let isic = number(of: "isic-4") else { return [] }
    return sources.enumerated().compactMap { number, source in
      let pairs = source.profiles.flatMap { profile in
        profile.isic.compactMap { code -> CorrespondenceSource.Pair? in
          guard let left = source.items.row[profile.code], let right = sources[isic].items.row[code] else { return nil }
          return .init(left: left, right: right, kind: .related)
        }
      }
      return pairs.isEmpty ? nil : CorrespondenceSource(left: number, right: isic, pairs: Set(pairs))
    }
  }

  private func number(of identifier: String) -> Int? {
    sources.firstIndex { $0.about.identifier == identifier }
  }

  // MARK: Writing

  /// Adds the search indices, made from the catalog as it is without them.
  private func addIndices(to writer: inout CatalogWriter, leavingOut: Set<String>) throws {
    let catalog = try Catalog(bytes: writer.catalog)
    for (number, source) in sources.enumerated() {
      let classification = try Classification(source.about.identifier, in: catalog)
      let thesaurus = source.thesaurus?.lines.joined(separator: "\n") ?? ""
      let index = SearchIndexBuilder(classification, thesaurus: thesaurus, leavingOut: leavingOut)
      writer.add(.searchIndex, of: number, index.bytes)
    }
  }

  private func bytes(of correspondence: CorrespondenceSource) -> [UInt8] {
    let pairs = correspondence.pairs
    var bytes = Bytes()
    let isComplete = correspondence.isComplete(sources[correspondence.left].items, sources[correspondence.right].items)
    for value in [correspondence.left, correspondence.right, pairs.count, isComplete ? 1 : 0] { bytes.add32(value) }
    for pair in pairs { for value in [pair.left, pair.right, pair.kind.rawValue] { bytes.add32(value) } }
    for index in pairs.indices.sorted(by: { (pairs[$0].right, pairs[$0].left) < (pairs[$1].right, pairs[$1].left) }) {
      bytes.add32(index)
    }
    return bytes.bytes
  }
}
