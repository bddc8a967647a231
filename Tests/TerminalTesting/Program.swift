internal import CPty
internal import Glibc

/// The program of this name among the products of the build that the running tests belong to.
package func builtProgram(_ name: String) -> String {
  var path = [CChar](repeating: 0, count: 4096)
  let length = max(0, readlink("/proc/self/exe", &path, path.count))
  let own = String(decoding: path[..<length].map(UInt8.init(bitPattern:)), as: UTF8.self)
  return own.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/" + name
}

/// Runs a program to its end, with nothing to read, and returns how it ended and what it wrote.
package func run(_ arguments: [String], environment: [String: String] = [:]) -> (ending: Ending, output: String) {
  // A file and not a pipe, which a program that leaves a server behind would keep open.
  guard let file = tmpfile() else { return (.exited(-1), "") }
  defer { fclose(file) }
  let waited = withCStrings(arguments) { arguments in
    withCStrings(environmentStrings(environment)) { cpty_run(arguments, $0, fileno(file)) }
  }
  var bytes = [UInt8](repeating: 0, count: max(0, Int(lseek(fileno(file), 0, SEEK_END))))
  let count = pread(fileno(file), &bytes, bytes.count, 0)
  return (Ending(waited: waited), String(decoding: bytes.prefix(max(0, count)), as: UTF8.self))
}

/// Calls a function with strings as C passes them to programs.
func withCStrings<Result>(_ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result) -> Result {
  let copies = strings.map { strdup($0) }
  defer { copies.forEach { free($0) } }
  return body(copies + [nil])
}

/// The environment of a program under test: what every program needs, and what a test asks for.
func environmentStrings(_ wanted: [String: String]) -> [String] {
  let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
  let usual = [
    "PATH": path, "HOME": "/nonexistent", "XDG_STATE_HOME": "/dev/null", "LANG": "C.UTF-8",
    "SWIFT_BACKTRACE": "enable=no",
  ]
  return usual.merging(wanted) { $1 }.map { "\($0)=\($1)" }
}
