/// What has happened to a span, whatever its role.
package struct Marks: OptionSet, Hashable, Sendable {
  /// The bits of the set.
  package let rawValue: UInt8

  /// A set of these bits.
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The span belongs to the selected line.
  package static let selected = Marks(rawValue: 1)
  /// The span is the focused link.
  package static let focused = Marks(rawValue: 2)
  /// The span is what a search or a filter matched.
  package static let matched = Marks(rawValue: 4)
  /// The span steps back, so that others stand out.
  package static let dimmed = Marks(rawValue: 8)

  private static let names = [(selected, "selected"), (focused, "focused"), (matched, "matched"), (dimmed, "dimmed")]

  /// The names of the marks in the set, in a fixed order.
  package var names: [String] { Self.names.filter { contains($0.0) }.map(\.1) }
}
