import Checking
import Classifications
import Exports

/// How findings are printed, a line each.
extension Format {
  /// The line before all findings; nil where there is none.
  var findingHeader: String? {
    self == .tsv ? "file\tline\tcolumn\tcode\tproblem\tsuggestion\ttitle\tsureness\tmessage" : nil
  }

  /// The line for a finding, without its end.
  func line(_ finding: Finding, _ file: String, _ place: (line: Int, column: Int)) -> String {
    let row = Row(
      file: file, line: place.line, column: place.column, code: finding.written, problem: finding.problem.identifier,
      suggestion: finding.suggestion?.code.text, title: finding.suggestion?.title,
      sureness: finding.suggestion == nil ? nil : finding.sureness.rawValue, message: finding.sentence)
    switch self {
    case .text: return "\(file):\(place.line):\(place.column): \(finding.sentence)".singleLine
    case .markdown: return "- \(file):\(place.line):\(place.column): \(finding.sentence)".singleLine.markdownEscaped
    case .tsv:
      let fields = [
        file, "\(row.line)", "\(row.column)", row.code, row.problem, row.suggestion ?? "", row.title ?? "",
        row.sureness ?? "", row.message,
      ]
      return fields.map(\.singleLine).joined(separator: "\t")
    case .json: return row.json
    }
  }

  /// A finding as programs read it.
  private struct Row: Encodable {
    let file: String
    let line: Int
    let column: Int
    let code: String
    let problem: String
    let suggestion: String?
    let title: String?
    let sureness: String?
    let message: String

    var json: String { (try? JSONText.line(Named("finding", self))) ?? "{}" }
  }
}
