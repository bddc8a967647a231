import Classifications
import Navigation
import Terminal

/// What can be copied of the item with the focus.
extension Model {
  /// The effect that copies what a command asks for.
  func copy(_ command: Command) -> Effect? {
    guard let item = classification.item(at: focusIndex) else { return nil }
    let about = classification.about
    let version = about.edition.split(separator: " ").last.map(String.init) ?? ""
    let short: String? =
      switch command {
      case .copyTitle: item.title
      case .copyBoth: "\(item.code) \(item.title)"
      case .copyEdition: "\(about.name) \(version) \(item.code)"
      case .copyURN: item.urn
      case .copyInvocation: invocation(item)
      case .copyPath, .copyProfile: nil
      default: item.code.text
      }
    if let short { return .copy(short, name: short) }
    if command == .copyProfile { return .copy(item.markdown, name: "the profile of \(item.code)") }
    return .copy(item.path, name: "the path of \(item.code)")
  }

  /// The command that shows what is on the screen, as near as there is one.
  private func invocation(_ item: Item) -> String {
    let shown =
      switch base {
      case .chain(let state): "chain \(state.graph.item.code)"
      case .comparing(let state): "compare " + state.items.map(\.code.text).joined(separator: " ")
      default: "explore \(item.code)"
      }
    let name = classification.about.identifier
    return "cpc \(shown)" + (name == Classification.cpc21Identifier ? "" : " --in \(name)")
  }
}
