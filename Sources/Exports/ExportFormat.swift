/// The formats a classification can be exported in.
package enum ExportFormat: String, CaseIterable, Sendable {
  /// Two columns, `Code,Description`, as the structure files of the United Nations Statistics Division have them.
  case csv
  /// Code, title, level, parent and scope, with a header.
  case tsv
  /// One JSON object with everything; the items in an array.
  case json
  /// One JSON object a line, each an item.
  case jsonl
  /// SKOS and XKOS as Turtle.
  case skos
  /// SKOS and XKOS as JSON-LD.
  case jsonld
  /// A codelist of SDMX 3.0 as SDMX-ML.
  case sdmx
  /// The same as SDMX-JSON 2.0.
  case sdmxJSON = "sdmx-json"
  /// A flow chart in the language of Mermaid.
  case mermaid
  /// A graph in the language of Graphviz.
  case dot
  /// Statements that make and fill tables of SQLite, with a full-text index.
  case sql

  /// The document in this format that an extract is written as.
  func document(of extract: Extract, prepared: String) -> any ExportDocument {
    switch self {
    case .csv: CSVDocument()
    case .tsv: TSVDocument()
    case .json: JSONDocument(extract)
    case .jsonl: JSONLinesDocument()
    case .skos: TurtleDocument(extract)
    case .jsonld: JSONLDDocument(extract)
    case .sdmx: SDMXMLDocument(extract, prepared: prepared)
    case .sdmxJSON: SDMXJSONDocument(extract, prepared: prepared)
    case .mermaid: MermaidDocument(extract)
    case .dot: DotDocument(extract)
    case .sql: SQLDocument(extract)
    }
  }
}
