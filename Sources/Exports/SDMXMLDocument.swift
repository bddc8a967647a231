import Classifications

/// A codelist as SDMX-ML 3.0 has it: a code for each item, its parent where that is part of the extract.
struct SDMXMLDocument: ExportDocument {
  private let extract: Extract
  private let names: SDMXNames
  private let prepared: String

  init(_ extract: Extract, prepared: String) {
    self.extract = extract
    self.prepared = prepared
    names = SDMXNames(extract.classification)
  }

  var head: String {
    let about = extract.classification.about
    let home = "http://www.sdmx.org/resources/sdmxml/schemas/v3_0"
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <mes:Structure xmlns:mes="\(home)/message" xmlns:str="\(home)/structure" xmlns:com="\(home)/common">
        <mes:Header>
          <mes:ID>\(names.codelist)</mes:ID>
          <mes:Test>false</mes:Test>
          <mes:Prepared>\(prepared)</mes:Prepared>
          <mes:Sender id="\(SDMXNames.agency)"/>
        </mes:Header>
        <mes:Structures>
          <str:Codelists>
            <str:Codelist id="\(names.codelist)" agencyID="\(SDMXNames.agency)" version="\(SDMXNames.version)"\
       isPartial="\(!extract.isWhole)">
              \(text(of: "Name", about.title))
              \(text(of: "Description", "\(about.edition). Published by \(about.publisher)."))

      """
  }

  func text(of item: Item) -> String {
    let parent = item.parent.flatMap { extract.contains($0) ? names.code($0) : nil }
    let about = item.profile.flatMap { $0.item == item ? $0[.about].plain : nil }
    var lines = ["        <str:Code id=\"\(names.code(item))\">", "          " + text(of: "Name", item.title)]
    if let about { lines.append("          " + text(of: "Description", about)) }
    if let parent { lines.append("          <str:Parent>\(parent)</str:Parent>") }
    return (lines + ["        </str:Code>\n"]).joined(separator: "\n")
  }

  var tail: String {
    "      </str:Codelist>\n    </str:Codelists>\n  </mes:Structures>\n</mes:Structure>\n"
  }

  private func text(of element: String, _ text: String) -> String {
    "<com:\(element) xml:lang=\"\(names.language.xml)\">\(text.xml)</com:\(element)>"
  }
}
