/// Words that mean the same, or lead to others: kept by hand in Resources, compiled into the index.
struct Thesaurus {
  static func words(in text: String) -> [[UInt8]] { [] }
  static func compiled(_ text: String, _ vocabulary: Vocabulary) -> [UInt8] { [] }
}
