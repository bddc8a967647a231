internal import Glibc
internal import Terminal

/// A list of lines to move in, by which the tests drive a screen through a real terminal.
struct Demo {
  private let screen: Screen
  private var selected = 0
  private var top = 0
  private var note = "ready"
  private static let count = 500

  init(on place: Screen.Place, mouse: Bool) throws(ScreenError) {
    screen = try Screen(on: place, mouse: mouse)
  }

  /// Runs until the reader or a signal ends it, and says with which status to exit.
  mutating func run() -> Int32 {
    while true {
      if !screen.hasPendingInput { screen.draw(frame) }
      let event = screen.next()
      switch event {
      case .end(let signal): return 128 + signal
      case .inputClosed: return 129
      case .key(.character("q")): return 0
      case .key(let key): press(key)
      default: note = "\(event)"
      }
    }
  }

  /// Draws one frame, for measuring.
  mutating func runOnce() -> Int32 {
    screen.draw(frame)
    return 0
  }

  /// Gives the terminal back and exits.
  func end(_ status: Int32) -> Never {
    screen.close()
    print("demo ended with \(status)")
    exit(status)
  }

  private mutating func press(_ key: Key) {
    note = "key \(key)"
    switch key {
    case .down, .character("j"): selected = min(selected + 1, Self.count - 1)
    case .up, .character("k"): selected = max(selected - 1, 0)
    case .ctrl("z"): screen.suspend()
    case .ctrl("l"): screen.redrawAll()
    case .character("m"): screen.setMouse(true)
    case .character("c"): note = "copied \(screen.copyToClipboard("Wheat, seed"))"
    case .character("e"): complain("kept for later\n")
    case .character("r"): note = screen.released { ask() }
    case .character("o"): note = "\(depth(of: 0))"
    case .character("t"): fatalError("trapped on purpose")
    default: break
    }
  }

  private var frame: Frame {
    mutating get {
      let size = screen.size
      let room = max(1, size.rows - 2)
      top = min(max(top, selected - room + 1), selected)
      let heading = Line("demo \(size.rows)x\(size.columns) of \(screen.depth.rawValue) colours", .bar)
      let items = (top..<min(top + room, Self.count)).map { line($0, width: size.columns) }
      let footer: Line = [Span("q", .key), Span(" quit  ", .bar), Span(note, .message)]
      let lines = [heading] + items + Array(repeating: Line(), count: room - items.count) + [footer]
      return Frame(
        size: size, lines: lines, cursor: Position(row: selected - top + 1, column: 0), showsCursor: false)
    }
  }

  private func line(_ index: Int, width: Int) -> Line {
    let depth = index % 5 + 1
    let title =
      switch index % 7 {
      case 0: "Blé dur, 小麦, seed"
      case 3: "Ble\u{301} tendre, \u{7}a\tn\u{202E}b 👍"
      default: "Wheat and meslin, seed, of the kind \(index)"
      }
    let line: Line = [
      Span(String(repeating: "  ", count: depth) + "▸ ", .marker), Span("0\(1111 + index) ", .level(depth)),
      Span(title, .title), Span("  \(index * 3)", .faint),
    ]
    return index == selected ? line.fitted(to: width, ellipsis: "…").marked(.selected) : line
  }
}

/// Asks for a line, as a pager would use the terminal.
private func ask() -> String {
  complain("a line, please\n")
  return readLine() ?? "nothing"
}

/// Recurses until the stack overflows.
private func depth(of level: Int) -> Int { level < 0 ? 0 : depth(of: level + 1) + 1 }

/// Writes to standard error.
func complain(_ text: String) { _ = text.withCString { write(STDERR_FILENO, $0, strlen($0)) } }
