internal import Glibc
internal import Terminal

@main
struct TerminalDemo {
  static func main() {
    let arguments = CommandLine.arguments
    do {
      var demo = try Demo(
        on: arguments.contains("--controlling") ? .controlling : .standard, mouse: arguments.contains("--mouse"))
      let status = arguments.contains("--once") ? demo.runOnce() : demo.run()
      demo.end(status)
    } catch {
      complain("demo: \(error)\n")
      exit(2)
    }
  }
}
