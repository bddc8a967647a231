import Classifications

/// A codelist as SDMX-JSON 2.0 has it, which belongs to SDMX 3.0: the same as ``SDMXMLDocument``, one code a line.
struct SDMXJSONDocument: ExportDocument {
  private struct CodeJSON: Encodable {
    let id: String
    let name: String
    let names: [String: String]
    let description: String?
    let descriptions: [String: String]?
    let parent: String?
  }

  private let extract: Extract
  private let names: SDMXNames
  private let prepared: String

  init(_ extract: Extract, prepared: String) {
    self.extract = extract
    self.prepared = prepared
    names = SDMXNames(extract.classification)
  }

  let separator = ",\n"
  let tail = "\n]}]}}\n"

  var head: String {
    let about = extract.classification.about
    let texts = [
      "id": names.codelist, "agencyID": SDMXNames.agency, "version": SDMXNames.version, "name": about.title,
      "description": "\(about.edition). Published by \(about.publisher).",
    ]
    let meta = ["id": names.codelist, "prepared": prepared, "schema": Self.schema]
    return """
      {"meta":\(Self.quoted(meta).dropLast()),"test":false,"contentLanguages":[\(Self.quoted(names.language))],\
      "sender":{"id":\(Self.quoted(SDMXNames.agency))}},
      "data":{"codelists":[\(Self.quoted(texts).dropLast()),"isPartial":\(!extract.isWhole),\
      "names":\(Self.quoted([names.language: about.title])),"codes":[

      """
  }

  func text(of item: Item) throws -> String {
    let about = item.profile.flatMap { $0.item == item ? $0[.about].plain : nil }
    return try JSONText.line(
      CodeJSON(
        id: names.code(item), name: item.title, names: [names.language: item.title], description: about,
        descriptions: about.map { [names.language: $0] },
        parent: item.parent.flatMap { extract.contains($0) ? names.code($0) : nil }))
  }

  private static let schema =
    "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/develop/structure-message/tools/schemas/2.0.0/sdmx-json-structure-schema.json"

  /// Text, or texts by their names, as JSON; encoding them cannot fail.
  private static func quoted(_ value: some Encodable) -> String { (try? JSONText.line(value)) ?? "null" }
}
