import ArgumentParser
import Glibc
import TerminalTesting

/// The explorer in a terminal of 100 columns and 30 rows: start, keys, bytes, memory.
struct ExplorerBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "explorer", abstract: "Measure the explorer.")

  @Argument(help: "The program to measure.")
  var program: String

  @Option(help: "How often each program is started.")
  var rounds = 41

  @Option(help: "A file with the list that less and fzf show.")
  var list = "Resources/cpc-2.1/items.tsv"

  func run() throws {
    try measureStart()
    print()
    try measureKeys()
  }

  // MARK: Start

  /// Each program and what it shows, from the shortest way to say "the whole classification".
  private var peers: [(name: String, arguments: [String])] {
    [
      ("cpc", [program]), ("cpc at 9613", [program, "explore", "9613"]), ("nnn", ["/usr/bin/nnn", "."]),
      ("less", ["/usr/bin/less", list]), ("fzf", ["/bin/sh", "-c", "exec fzf <\(list)"]),
    ]
  }

  /// Start to the last byte of the first screen, the programs taking turns so that all meet the same machine.
  private func measureStart() throws {
    var latencies = peers.map { _ in Latencies() }
    var memory = peers.map { _ in 0 }
    var bytes = peers.map { _ in 0 }
    for _ in 0..<rounds {
      for (number, peer) in peers.enumerated() {
        let start = ContinuousClock.now
        let session = try PtySession(peer.arguments, rows: 30, columns: 100)
        guard let end = session.settle(quiet: .milliseconds(60)) else { continue }
        latencies[number].record(start.duration(to: end))
        memory[number] = max(memory[number], session.peakMemory ?? 0)
        bytes[number] = session.received.count
      }
    }
    print("Start to the first full screen, 100x30, \(rounds) starts each")
    print("program        median ms    p90 ms  peak MB  bytes  of fzf's median")
    for (number, peer) in peers.enumerated() {
      let name = peer.name + String(repeating: " ", count: 12 - peer.name.count)
      let share = latencies[number].median / max(0.001, latencies[peers.count - 1].median)
      print(
        name, column(fixed(latencies[number].median), 11), column(fixed(latencies[number].percentile(90)), 9),
        column(fixed(Double(memory[number]) / 1_024, 1), 8), column("\(bytes[number])", 6), column(fixed(share), 10))
    }
  }

  // MARK: Keys

  /// The keys, each with what is pressed before and what undoes it; those that open a view also leave it.
  private static let keys = [
    ("Down", "", "\u{1B}OB", ""), ("Right", "", "\u{1B}OC", "\u{1B}OD"), ("next sibling", "", "J", "K"),
    ("next link", "\r", "\t", ""), ("search letter", "/", "a", ""), ("family tree", "", "F", ""),
    ("value chain", "", "V", ""), ("compare four", "xJxJxJx", "X", ""),
  ]

  /// Key to the last byte of the repainted screen, with the reader beside the outline and without.
  private func measureKeys() throws {
    print("Key to repainted screen, 100x30")
    print("key            reader   median ms    p99 ms  median bytes  most bytes")
    for showsReader in [true, false] {
      for (name, before, key, undo) in Self.keys where showsReader || before.isEmpty {
        try measure(name, before, key, undo, showsReader: showsReader)
      }
    }
  }

  private func measure(_ name: String, _ before: String, _ key: String, _ undo: String, showsReader: Bool) throws {
    let session = try PtySession([program, "explore", "9611"], rows: 30, columns: 100)
    _ = session.settle(quiet: .milliseconds(60))
    for letter in (showsReader ? "" : "t") + before {
      session.send(String(letter))
      _ = session.settle(quiet: .milliseconds(20))
    }
    var latencies = Latencies()
    var bytes: [Int] = []
    for press in 0..<60 {
      let old = session.received.count
      let start = ContinuousClock.now
      session.send(
        name == "search letter"
          ? String(Array("cotton yarn weaving machine for household use laundry water")[press % 58]) : key)
      guard let end = session.settle(quiet: .milliseconds(8), within: .milliseconds(200)) else { continue }
      // The first press also touches what no key has touched before.
      if press > 0 {
        latencies.record(start.duration(to: end))
        bytes.append(session.received.count - old)
      }
      guard !undo.isEmpty else { continue }
      session.send(undo)
      _ = session.settle(quiet: .milliseconds(8), within: .milliseconds(200))
    }
    bytes.sort()
    let padded = name + String(repeating: " ", count: 14 - name.count)
    print(
      padded, showsReader ? "beside" : "hidden", column(fixed(latencies.median, 3), 10),
      column(fixed(latencies.percentile(99), 3), 9), column("\(bytes.isEmpty ? 0 : bytes[bytes.count / 2])", 13),
      column("\(bytes.last ?? 0)", 11))
  }

  private func column(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.utf8.count)) + text
  }
}
