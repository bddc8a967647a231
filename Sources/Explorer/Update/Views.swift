import Classifications
package import Navigation
import Terminal

/// The views that take the place of both panes: opening them over one another, and leaving them again.
extension Model {
  /// The item that a command without another aim is about: the one with the focus.
  package var focusIndex: Int {
    switch base {
    case .family(let state): state.item.index
    case .chain(let state): state.item.index
    case .comparing(let state): state.item.index
    default: shownIndex
    }
  }

  /// The graph one looks at: that of the view, or the family of the selected item.
  package var shownGraph: Graph? {
    switch base {
    case .family(let state): state.graph
    case .chain(let state): state.graph
    default: classification.item(at: focusIndex).map(Graph.family)
    }
  }

  /// The mode whose view is on the screen, perhaps below something smaller.
  var base: Mode { mode.isOverlay ? covered.last { !$0.isOverlay } ?? .browsing : mode }

  /// Where help was asked for; its keys come first.
  var helpedContext: Context {
    var asking = self
    asking.mode = covered.last ?? .browsing
    return asking.context
  }

  /// Carries out a command that opens a view, or marks an item for one.
  mutating func openView(_ command: Command) {
    guard let item = classification.item(at: focusIndex) else { return }
    switch command {
    case .family: cover(with: .family(FamilyState(item)))
    case .chain: cover(with: .chain(ChainState(item)))
    case .pick: pick(item)
    case .unpickAll: unpickAll()
    case .compare: compare()
    default: break
    }
  }

  /// Puts a mode over the present one, which comes back when it is left.
  mutating func cover(with next: Mode) {
    covered.append(mode)
    mode = next
  }

  /// Comes back to what the present mode covers.
  mutating func uncover() { mode = covered.popLast() ?? .browsing }

  /// Leaves all views for an item.
  mutating func leaveViews(for item: Item) {
    covered = []
    mode = .browsing
    if item.index != outline.selected { jump(to: item.index) }
  }

  /// What the views have in common; the rest is up to each.
  mutating func view(_ command: Command) {
    switch command {
    case .escape: uncover()
    case .help: cover(with: .help(Helping()))
    case .cancel: message = "Esc comes back"
    case .enter: if let item = classification.item(at: focusIndex) { leaveViews(for: item) }
    case .family where isShown(.family), .chain where isShown(.chain), .compare where isShown(.comparing): uncover()
    case .family, .chain, .pick, .unpickAll, .compare: openView(command)
    case .commandLine, .pipe, .save: beginCommand(command)
    default:
      switch mode {
      case .family(let state): walkFamily(state, command)
      case .chain(let state): walkChain(state, command)
      case .comparing(let state): readComparison(state, command)
      default: break
      }
    }
  }

  private func isShown(_ context: Context) -> Bool { self.context == context }

  /// Keeps what has the focus on the screen, whatever the size.
  mutating func settleViews() {
    if mode.isOverlay {
      let over = mode
      uncover()
      settleViews()
      return cover(with: over)
    }
    let size = Size(rows: layout.bodyHeight, columns: size.columns)
    switch mode {
    case .family(var state):
      state.follow(FamilyLayout(state.graph, room: size.columns), height: FamilyView.height(self, size: size))
      mode = .family(state)
    case .chain(var state):
      state.follow(height: ChainView.listHeight(self, size: size))
      mode = .chain(state)
    case .comparing(var state):
      state.follow(width: size.columns - 2, height: CompareView.height(size), glyphs: settings.glyphs)
      mode = .comparing(state)
    case .help: break
    default: covered = []
    }
  }
}
