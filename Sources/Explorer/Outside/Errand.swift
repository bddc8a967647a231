internal import Glibc
import Terminal

/// What the explorer has done by others: by files, by the clipboard, by commands of the shell.
enum Errand {
  /// Carries out an effect, and says what came of it; without a screen, nothing that would need the whole terminal.
  static func run(_ effect: Effect, on screen: Screen?) -> Report {
    switch effect {
    case .copy(let text, let name): .said(Clipboard.copy(text, name: name, screen))
    case .write(let text, let file, let replacing): SafeFile.write(text, to: file, replacing: replacing)
    case .pipe(let text, let command): .said(screen.map { pipe(text, command, $0) } ?? needsScreen)
    case .page(let text): .said(screen.map { page(text, $0) } ?? needsScreen)
    case .quit, .suspend, .redraw, .visit, .choose: .said("")
    }
  }

  private static let needsScreen = "commands of the shell and pagers need the whole terminal; cpc show prints profiles"

  /// Runs a command on the normal screen, where its output can be read until Enter is pressed.
  private static func pipe(_ text: String, _ command: String, _ screen: Screen) -> String {
    let ending = screen.released {
      let ending = Child.run(["/bin/sh", "-c", command], input: text, on: .terminal)
      waitForEnter()
      return ending
    }
    return "\"\(command)\" \(sentence(ending))"
  }

  private static func page(_ text: String, _ screen: Screen) -> String {
    let chosen = Surroundings.value("PAGER")
    let usual = Surroundings.has("less") ? "less -R" : Surroundings.has("more") ? "more" : nil
    guard let pager = chosen ?? usual else { return "there is neither less nor more; set PAGER to a pager" }
    let ending = screen.released { Child.run(["/bin/sh", "-c", pager], input: text, on: .terminal) }
    return ending == .exited(0) ? "back from \(pager)" : "\"\(pager)\" \(sentence(ending))"
  }

  private static func sentence(_ ending: Child.Ending) -> String {
    switch ending {
    case .exited(0): "has taken the profile"
    case .exited(127): "was not found (status 127)"
    case .exited(let status): "failed with status \(status)"
    case .killed(let signal): "was ended by signal \(signal)"
    case .notStarted(let number): "could not be started: \(String(cString: strerror(number)))"
    case .late: "did not end in time"
    }
  }

  private static func waitForEnter() {
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard terminal >= 0 else { return }
    defer { close(terminal) }
    let prompt = "Enter comes back to cpc "
    _ = write(terminal, prompt, prompt.utf8.count)
    var byte: UInt8 = 0
    while byte != UInt8(ascii: "\n") {
      let count = read(terminal, &byte, 1)
      if count == 0 || count < 0 && errno != EINTR { return }
    }
  }
}
