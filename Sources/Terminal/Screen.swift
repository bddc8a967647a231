internal import Glibc

/// The terminal: frames go in, events come out, and it is always given back as it was found.
///
/// There is one screen at a time, on one thread. Whatever ends the program, be it `close`, a signal or a trap, restores
/// the modes of the terminal, its normal screen and its cursor.
package final class Screen {
  /// Where the terminal is.
  package enum Place: Sendable {
    /// Standard input and output.
    case standard
    /// The terminal of the session, so that standard input and output stay free for data.
    case controlling
  }

  /// The size to make frames for; a change comes as an event.
  package private(set) var size: Size
  /// How spans look; the next frame is drawn in the new theme.
  package var theme: Theme { didSet { drawn = nil } }

  private let device: Device
  private var curses: Curses
  private var inbox: Inbox
  private var drawn: Frame?
  private var mouse: Bool
  private var isOpen = true

  /// Takes the terminal; without colours, not one colour sequence is sent.
  package init(
    on place: Place = .standard, theme: Theme = .dark, colours: Bool = ColourDepth.isWanted, mouse: Bool = false
  ) throws(ScreenError) {
    device = try Device(place)
    do { curses = try Curses(device, colours: colours) } catch {
      device.unlisten()
      throw error
    }
    inbox = Inbox(device)
    self.theme = theme
    self.mouse = mouse
    size = curses.size
    enter()
  }

  deinit { close() }

  /// Whether text beyond ASCII can be shown.
  package var isUnicode: Bool { TextLocale.current.isUnicode }

  /// How many colours are used.
  package var depth: ColourDepth { curses.depth }

  /// Gives the terminal back for good.
  package func close() {
    guard isOpen else { return }
    isOpen = false
    leave()
    device.unlisten()
  }

  // MARK: Frames

  /// Shows a frame, by sending only what differs from the last one.
  package func draw(_ frame: Frame) {
    let frame = frame.fitted(to: size)
    guard frame != drawn else { return }
    for row in 0..<size.rows where frame[row] != drawn?[row] {
      curses.put(frame[row], row: row, theme: theme)
    }
    curses.place(frame.cursor, visible: frame.showsCursor)
    device.write(curses.refresh())
    drawn = frame
  }

  /// Sends the whole of the last frame again, because something else wrote on the terminal.
  package func redrawAll() { device.write(curses.refreshAll()) }

  // MARK: Events

  /// Whether something has happened already, so that drawing can wait.
  package var hasPendingInput: Bool { !inbox.isEmpty }

  /// What happens next; `idle` if nothing does within the limit.
  package func next(milliseconds limit: Int? = nil) -> Event {
    while true {
      switch inbox.next(milliseconds: limit) {
      case .event(let event): return event
      case .signals(let signals): heed(signals)
      }
    }
  }

  private func heed(_ signals: [Int32]) {
    for signal in signals where [SIGTERM, SIGINT, SIGHUP].contains(signal) { inbox.post(.end(signal: signal)) }
    if signals.contains(SIGWINCH) { adopt(device.size ?? size) }
    if signals.contains(SIGTSTP) {
      suspend()
      inbox.post(.resumed)
    } else if signals.contains(SIGCONT) {
      retake()
      inbox.post(.resumed)
    }
  }

  private func adopt(_ newSize: Size) {
    size = newSize
    drawn = nil
    curses.size = newSize
    inbox.post(.resize(newSize))
  }

  // MARK: Lending the terminal

  /// Stops the program until the shell continues it.
  package func suspend() {
    leave()
    device.stop()
    retake()
    heed(device.readSignals().filter { ![SIGTSTP, SIGCONT].contains($0) })
  }

  /// Gives the terminal back while something else uses it, then takes it again.
  package func released<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    device.lend(true)
    leave()
    defer {
      retake()
      device.lend(false)
    }
    return try body()
  }

  private func enter() {
    device.take()
    if curses.isModern { send(Self.pasteOn + (mouse ? Self.mouseOn : "")) }
  }

  private func leave() {
    if curses.isModern { send(Self.pasteOff + (mouse ? Self.mouseOff : "")) }
    device.write(curses.leave())
    device.giveBack()
  }

  private func retake() {
    enter()
    redrawAll()
    if let now = device.size, now != size { adopt(now) }
  }

  // MARK: Beyond ncurses

  private static let pasteOn = "\u{1B}[?2004h"
  private static let pasteOff = "\u{1B}[?2004l"
  private static let mouseOn = "\u{1B}[?1000h\u{1B}[?1006h"
  private static let mouseOff = "\u{1B}[?1006l\u{1B}[?1000l"

  /// Sends a sequence past ncurses, which neither moves the cursor nor changes what is seen.
  private func send(_ sequence: String) { device.write(Array(sequence.utf8)) }

  /// Turns reports of the mouse on or off; while they are on, the terminal selects no text.
  package func setMouse(_ isOn: Bool) {
    guard isOn != mouse, curses.isModern else { return }
    mouse = isOn
    send(isOn ? Self.mouseOn : Self.mouseOff)
  }

  /// Hands a text to the clipboard of the reader's own terminal, near or far; false if it cannot take it.
  package func copyToClipboard(_ text: String) -> Bool {
    guard curses.isModern else { return false }
    send(ClipboardSequence.of(text))
    return true
  }
}
