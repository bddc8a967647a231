package import Search

/// A description of goods or of an industry as people write it, read as words with weights.
///
/// "Bananas, fresh, organic, 18kg box": what stands before the first comma names the thing and counts most; numbers,
/// measures and packings say little.
package enum Description {
  /// The words to search for, in their order.
  ///
  /// Words with digits are left out, unless nothing else is there. Costs one pass.
  package static func words(in text: String) -> [WeightedWord] {
    let bytes = Array(text.utf8.prefix(longest))
    var found: [WeightedWord] = []
    var numbers: [WeightedWord] = []
    var last = 0
    var weight = 1.0
    for word in Folding.words(in: String(decoding: bytes, as: UTF8.self)) {
      let between = bytes[min(last, word.range.lowerBound)..<word.range.lowerBound]
      if !found.isEmpty, between.contains(where: { separators.contains($0) }) { weight = Weight.behind }
      last = word.range.upperBound
      let folded = String(decoding: word.text, as: UTF8.self)
      if word.text.contains(where: { $0 &- 0x30 < 10 }) {
        numbers.append(WeightedWord(folded))
      } else if word.text.count > 1, !measures.contains(folded) {
        found.append(WeightedWord(folded, weight: packings.contains(folded) ? weight * Weight.packing : weight))
      }
    }
    return found.isEmpty ? numbers : found
  }

  /// How many bytes of a description are read.
  private static let longest = 4_096

  private enum Weight {
    static let behind = 0.5
    static let packing = 0.3
  }

  private static let separators = Set(",;:()[]/|".utf8)

  private static let measures: Set<String> = [
    "cl", "cm", "dl", "doz", "ft", "gb", "gr", "ha", "hp", "hr", "hrs", "in", "inch", "kg", "kgs", "km", "kva", "kw",
    "kwh", "lb", "lbs", "litre", "litres", "mb", "mg", "ml", "mm", "mw", "no", "oz", "pc", "pcs", "ply", "qty", "tb",
    "tonne", "tonnes", "wt",
  ]

  private static let packings: Set<String> = [
    "assorted", "bag", "bags", "bottle", "bottles", "box", "boxes", "bulk", "can", "canister", "canisters", "carton",
    "cartons", "case", "crate", "crates", "drum", "drums", "jar", "jars", "keg", "kegs", "large", "medium", "new",
    "pack", "packet", "packets", "packs", "pallet", "pallets", "piece", "pieces", "roll", "rolls", "sack", "sacks",
    "set", "size", "sizes", "small", "tin", "tins", "tray", "trays", "tub", "tubs",
  ]
}
