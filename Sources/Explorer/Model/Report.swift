/// What came of an effect.
package enum Report: Hashable, Sendable {
  /// A sentence for the footer.
  case said(String)
  /// The file exists, and was not to be replaced.
  case exists(file: String)
}

extension Model {
  /// Takes in what came of an effect; a file that exists is asked about by the command that would replace it.
  package mutating func hear(_ report: Report) {
    switch report {
    case .said(let sentence): message = sentence
    case .exists(let file):
      let last = commandHistory.last ?? ""
      let name = last.prefix { $0 != " " }
      var typed = Commanding("\(name)!" + last.dropFirst(name.count))
      if !last.hasSuffix(file) { typed.field.insert(" \(file)") }
      cover(with: .commanding(typed))
      message = "\(file) exists: Enter replaces it, Esc leaves it"
    }
  }
}
