internal import CNcurses
internal import Glibc

/// The thin layer over ncurses, which turns frames into the bytes that change the terminal to show them.
struct Curses {
  /// How many colours may be used.
  let depth: ColourDepth
  /// Whether the terminal understands the modes of xterm: pastes, mouse, clipboard.
  let isModern: Bool
  /// The numbers of the pairs made so far, by their colours.
  private var pairs: [Int: Int32] = [:]

  /// Starts ncurses for a terminal, to which it sends nothing by itself.
  init(_ device: Device, colours: Bool) throws(ScreenError) {
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    _ = TextLocale.current
    // The size is that of the terminal; LINES and COLUMNS in the environment are mostly those of another time.
    use_env(false)
    use_tioctl(true)
    guard cn_start(device.output) else { throw .unknownTerminal(name) }
    guard cn_can_move_cursor() else { throw .plainTerminal(name) }
    isModern = cn_has_alternate_screen()
    let possible = colours ? ColourDepth(terminfoColours: Int(cn_colours())) : .none
    // Colours that would cost the terminal's own background are not worth having.
    depth = possible != .none && start_color() == OK && use_default_colors() == OK ? possible : .none
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

  /// The bytes that make the terminal show what was put, by the difference from what it shows.
  func refresh() -> [UInt8] {
    wrefresh(cn_window())
    return output
  }

  /// The bytes that make the terminal show what was put, whatever it shows now.
  func refreshAll() -> [UInt8] {
    clearok(cn_shown(), true)
    doupdate()
    return output
  }

  /// The bytes that bring the terminal back to its normal screen; the next refresh leaves it again.
  func leave() -> [UInt8] {
    endwin()
    return output
  }

  private var output: [UInt8] {
    let length = cn_output_length()
    if length == 0 { return [] }
    return [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
      cn_take_output(buffer.baseAddress, length)
      count = length
    }
  }

  private mutating func set(_ style: Style) {
    var attributes: attr_t = 0
    for (ours, theirs) in Self.attributes where style.attributes.contains(ours) { attributes |= theirs }
    guard let colour = style.colour?.index(at: depth) else { return cn_set_style(attributes, 0) }
    if let pair = pairs[colour] { return cn_set_style(attributes, pair) }
    let pair = Int32(pairs.count + 1)
    pairs[colour] = pair
    init_extended_pair(pair, Int32(colour), -1)
    cn_set_style(attributes, pair)
  }

  private static let attributes: [(Style.Attributes, attr_t)] = [
    (.bold, cn_bold), (.dim, cn_dim), (.underline, cn_underline), (.reverse, cn_reverse), (.italic, cn_italic),
  ]
}
