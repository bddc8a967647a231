/// Typing and pasting into whatever field is open.
extension Model {
  /// Puts a text into the field that is open.
  mutating func type(_ text: String) {
    switch mode {
    case .searching: editSearch { $0.insert(text) }
    case .commanding(let typed): type(text, into: typed)
    case .finding(let finding): type(text, into: finding)
    case .filtering(let field): type(text, into: field)
    case .help(let helping) where helping.isTyping: type(text, into: helping)
    default: break
    }
  }
}
