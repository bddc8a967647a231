internal import CNcurses
internal import Glibc

/// The thin layer over ncurses, under Swift names.
struct Curses {
  /// How many colours may be used.
  let depth: ColourDepth
  /// Whether the terminal understands the modes of xterm: pastes, mouse, clipboard.
  let isModern: Bool
  private var hasPair = Array(repeating: false, count: 256)

  /// Starts ncurses on a terminal; what it sends at first goes out with the first frame.
  init(_ device: Device, colours: Bool) throws(ScreenError) {
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    _ = TextLocale.isUnicode
    // The size is that of the terminal; LINES and COLUMNS in the environment are mostly those of another time.
    use_env(false)
    use_tioctl(true)
    guard newterm(nil, device.output, device.input) != nil else { throw .unknownTerminal(name) }
    guard cn_can_move_cursor() else {
      endwin()
      throw .plainTerminal(name)
    }
    raw()
    nonl()
    isModern = cn_has_alternate_screen()
    depth = colours ? ColourDepth(terminfoColours: Int(cn_colours())) : .none
    if depth != .none {
      start_color()
      use_default_colors()
    }
  }

  /// The size ncurses draws for.
  var size: Size {
    get { Size(rows: Int(getmaxy(cn_window())), columns: Int(getmaxx(cn_window()))) }
    nonmutating set {
      // Not resizeterm(), which would queue a key for wgetch(); and nobody knows what the terminal made of its contents.
      resize_term(Int32(clamping: newValue.rows), Int32(clamping: newValue.columns))
      clearok(cn_shown(), true)
    }
  }

  /// Puts a line into a row, in place of what was there.
  mutating func put(_ line: Line, row: Int, theme: Theme) {
    wmove(cn_window(), Int32(row), 0)
    for span in line.spans {
      set(theme.style(span.role, span.marks, at: depth))
      var text = span.text
      text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) { _ = waddnstr(cn_window(), $0.baseAddress, Int32($0.count)) }
      }
    }
    cn_set_style(0, 0)
    if line.width < size.columns { wclrtoeol(cn_window()) }
  }

  /// Shows or hides the cursor, and says where it stands.
  func place(_ cursor: Position?, visible: Bool) {
    curs_set(visible && cursor != nil ? 1 : 0)
    if let cursor { wmove(cn_window(), Int32(cursor.row), Int32(cursor.column)) }
  }

  /// Sends the difference between what was put and what the terminal shows.
  func refresh() { wrefresh(cn_window()) }

  /// Sends everything, whatever the terminal shows, in the modes that ncurses needs.
  func refreshAll() {
    reset_prog_mode()
    clearok(cn_shown(), true)
    doupdate()
  }

  /// Gives the terminal back as it was; the next refresh takes it again.
  func leave() { endwin() }

  private mutating func set(_ style: Style) {
    var attributes: attr_t = 0
    for (ours, theirs) in Self.attributes where style.attributes.contains(ours) { attributes |= theirs }
    guard let colour = style.colour?.index(at: depth) else { return cn_set_style(attributes, 0) }
    if !hasPair[colour] {
      hasPair[colour] = true
      init_extended_pair(Int32(colour + 1), Int32(colour), -1)
    }
    cn_set_style(attributes, Int32(colour + 1))
  }

  private static let attributes: [(Style.Attributes, attr_t)] = [
    (.bold, cn_bold), (.dim, cn_dim), (.underline, cn_underline), (.reverse, cn_reverse), (.italic, cn_italic),
  ]
}
