import Testing

@testable import Search

@Suite struct FoldingTests {
  @Test(
    "Words are folded: case, accents, possessives",
    arguments: [
      ("Men's or boys' SUITS", "men or boys suits"), ("Café crème, n.e.c.", "cafe creme n e c"), ("Maté", "mate"),
      ("men’s", "men"), ("Straße œuvre Øre", "strasse oeuvre ore"), ("e\u{301}te\u{301}", "ete"),
      ("3D-printer", "3d printer"),
      ("理髪 サービス", "理髪 サービス"), ("a\u{0}b", "a b"), ("\u{301}", ""), ("d'Artagnan", "d artagnan"),
    ])
  func words(text: String, folded: String) {
    #expect(Folding.words(in: text).map { String(decoding: $0.text, as: UTF8.self) }.joined(separator: " ") == folded)
  }

  @Test("Bytes that are not UTF-8 part words, and the ranges are those of the bytes")
  func bytes() {
    let bytes: [UInt8] = [0x61, 0xff, 0x62, 0xc3, 0x20, 0xe2, 0x80]
    let words = bytes.withUnsafeBytes { Folding.words(in: $0) }
    #expect(words.map(\.text) == [[0x61], [0x62]])
    #expect(words.map(\.range) == [0..<1, 2..<3])
  }

  @Test(
    "Forms of one word share a stem, and words that only look alike do not",
    arguments: [
      ("wheels", "wheel", true), ("colours", "color", true), ("fibre", "fibers", true),
      ("organisation", "organization", true),
      ("clothing", "cloth", false), ("bearings", "bear", false), ("mining", "mine", false),
      ("aluminium", "aluminum", true),
      ("sewage", "sewing", false), ("organ", "organic", false), ("tyres", "tire", true), ("jewellery", "jewelry", true),
    ])
  func stems(a: String, b: String, isSame: Bool) {
    let stemmer = Stemmer()
    #expect((stemmer.stem(Array(a.utf8)) == stemmer.stem(Array(b.utf8))) == isSame)
  }

  @Test("The first of many are those of a full sort", arguments: [0, 1, 3, 10, 50, 100, 200])
  func selection(count: Int) {
    let numbers = (0..<100).map { ($0 * 37) % 101 }
    #expect(Selection.best(numbers, count: count, before: <) == Array(numbers.sorted().prefix(count)))
  }
}
