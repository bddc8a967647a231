internal import Glibc

/// Gathers what comes from the terminal and from signals into one queue.
struct Inbox {
  /// What a look into the inbox found.
  enum Arrival {
    case event(Event)
    case signals([Int32])
  }

  private let device: Device
  private var decoder = Decoder()
  private var queue: ArraySlice<Event> = []
  private let escapeDelay = getenv("ESCDELAY").flatMap { Int(String(cString: $0)) } ?? 25
  private static let longDelay = 1000

  init(_ device: Device) { self.device = device }

  /// Whether something waits to be taken.
  var isEmpty: Bool { queue.isEmpty && device.wait(milliseconds: 0) == .nothing }

  /// Puts an event behind those that wait.
  mutating func post(_ event: Event) { queue.append(event) }

  /// The next thing that happens; without a limit, waits until something does.
  mutating func next(milliseconds limit: Int?) -> Arrival {
    while true {
      if let event = queue.popFirst() { return .event(event) }
      let delay = delay
      switch device.wait(milliseconds: [delay, limit].compactMap { $0 }.min()) {
      case .signal: return .signals(device.readSignals())
      case .input:
        let bytes = device.read()
        if bytes.isEmpty { return .event(.inputClosed) }
        queue += decoder.decode(bytes)
      case .nothing:
        guard let delay, delay <= limit ?? .max else { return .event(.idle) }
        queue += decoder.giveUp()
      }
    }
  }

  private var delay: Int? {
    switch decoder.patience {
    case .none: nil
    case .short: escapeDelay
    case .long: Self.longDelay
    }
  }
}
